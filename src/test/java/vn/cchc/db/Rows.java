package vn.cchc.db;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** A table of one column of names and one of numbers, for tests of transactions. */
interface Rows {
  @Update("create table row_of_test (name varchar(40) primary key, n int not null) engine = innodb")
  void create();

  @Insert("insert into row_of_test (name, n) values (#{name}, 0)")
  int add(String name);

  @Update("update row_of_test set n = n + 1 where name = #{name}")
  int count(String name);

  @Select("select name from row_of_test order by name")
  List<String> names();

  @Select("select n from row_of_test where name = #{name}")
  @Options(timeout = 10)
  int n(String name);

  @Update("set session innodb_lock_wait_timeout = 1")
  void waitOneSecondForLocks();

  /** Says so when a row has been changed since it was read, as newer servers do of themselves. */
  @Update("set session innodb_snapshot_isolation = on, transaction_isolation = 'REPEATABLE-READ'")
  void noticeWhatOthersChanged();

  @Update("signal sqlstate '40001' set message_text = 'try again'")
  void askForAnotherTry();

  @Select("select connection_id()")
  long connection();
}
