-- Who filed: somebody who acts for several parties is bounded as one person.
create index case_filed_by on disputes.case_step (by_user, case_id) where what = 'FILED';
