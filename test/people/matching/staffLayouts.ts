/**
 * Header rows as payroll programs, HR programs and people make them, each header with the field that it holds: the key of
 * the column, `withheld`, or in brackets what stands in a column that is not used. Either of two fields is right where a
 * stroke parts them. The last five were written after the synonyms and first came out at 83 of 100. Written from knowledge of such exports; the cells below them are invented.
 */
export const STAFF_LAYOUTS: Readonly<Record<string, string>> = {
  'ADP Workforce Now': `
    Payroll Company Code → (code) · Payroll Name → name · File Number → (code) · Associate ID → staffId
    Position ID → (code) · Position Status → status · Hire Date → start · Rehire Date → (some dates)
    Termination Date → end · Termination Reason Description → leavingReason
    Voluntary/Involuntary Termination Flag → leavingKind · Job Title Description → role
    Home Department Description → (words) · Location Description → site · Reports To Name → manager
    Regular Pay Rate Amount → pay · Rate Type → payBasis · Standard Hours → hoursAWeek
    Work Contact: Work Email → email · Birth Date → withheld · Gender → withheld`,
  'RUN by ADP': `
    Employee Name → name · Employee # → staffId · SSN → (social security) · Status → status · Hire Date → start
    Term Date → end · Job Title → role · Department → site · Pay Type → payBasis · Rate → pay
    Pay Frequency → (words) · Home Phone → (code) · Personal Email → email/(address)`,
  'Gusto employee summary': `
    Last Name → lastName · First Name → firstName · Employment Status → status · Job Title → role
    Department → (words) · Manager → manager · Work Location → site · Start Date → start · End Date → end
    Termination Type → leavingKind · Compensation Type → payBasis · Compensation Amount → pay
    Work Email → email · Personal Email → (address) · Date of Birth → withheld · Home Address → (words)`,
  'Paychex Flex': `
    Worker ID → staffId · Worker Name → name · Worker Status → status · Position → role
    Location → site · Hire Date → start · Re-Hire Date → (some dates) · Termination Date → end
    Reason for Termination → leavingReason · Pay Rate → pay · Rate Type → payBasis
    Scheduled Hours → hoursAWeek · Supervisor → manager · Employment Type → (words)`,
  'QuickBooks employee list': `
    Employee → name · Main Phone → (code) · Main Email → email · Address → (words) · SS No. → (social security)
    Gender → withheld · Hire Date → start · Release Date → end · Job Title → role · Pay Rate → pay
    Pay Period → (words) · Emergency Contact Name → (person) · Vacation Hours Used → leaveUsed`,
  BambooHR: `
    Employee # → staffId · Last Name, First Name → name · Status → status · Hire Date → start
    Original Hire Date → (some dates) · Termination Date → end · Termination Type → leavingKind
    Termination Reason → leavingReason · Eligible For Re-hire → (yes) · Job Title → role · Location → site
    Division → (words) · Reporting to → manager · Pay rate → pay · Paid per → payBasis · Work Email → email
    Ethnicity → withheld · Age → withheld`,
  'UKG Pro': `
    Employee Number → staffId · Employee Name (Last Suffix, First MI) → name · Employment Status → status
    Last Hire Date → start · Original Hire Date → (dates) · Termination Date → end · Term Reason → leavingReason
    Term Type → leavingKind · Job Code → (code) · Job Title → role · Location → site · Supervisor Name → manager
    Hourly Pay Rate → pay · Hourly/Salaried → payBasis · Full/Part Time → (words) · Scheduled Hours → hoursAWeek
    Time in Job → (number)`,
  Paycom: `
    Employee Code → staffId · Legal Firstname → firstName · Legal Lastname → lastName · Employee Status → status
    Hire Date → start · Termination Date → end · Termination Reason → leavingReason · Position Title → role
    Department Desc → (words) · Work Location → site · Primary Supervisor → manager · Rate 1 → pay
    Pay Class → (words)/payBasis · Work Email → email · EEO1 Ethnicity → withheld · Last Pay Change → lastRaise/(dates)`,
  Paylocity: `
    Employee Id → staffId · Last Name → lastName · First Name → firstName · Preferred Name → (person)
    Employee Status → status · Hire Date → start · Rehire Date → (some dates) · Term Date → end
    Termination Reason → leavingReason · Position → role · Cost Center 1 → site · Supervisor → manager
    Base Rate → pay · Pay Type → payBasis · Default Hours → (number)/hoursAWeek · Work eMail → email · Sex → withheld`,
  Rippling: `
    Employee → name · Employee number → staffId · Title → role · Department → (words) · Work location → site
    Manager → manager · Manager email → (address) · Start date → start · Last day of work → end
    Employment status → status · Termination type → leavingKind · Termination reason → leavingReason
    Compensation → pay · Compensation time period → payBasis · Employment type → (words) · Tenure → (number)`,
  Workday: `
    Employee ID → staffId · Worker → name · Business Title → role · Job Profile → (words) · Location → site
    Supervisory Organization → (words) · Worker's Manager → manager · Hire Date → start
    Termination Date → end · Termination Category → leavingKind · Primary Termination Reason → leavingReason
    Active Status → status · Total Base Pay Amount → pay · Frequency → (words)/payBasis
    Scheduled Weekly Hours → hoursAWeek · Email - Primary Work → email`,
  'HRDataset header': `
    Employee_Name → name · EmpID → staffId · MarriedID → withheld · GenderID → withheld · EmpStatusID → (number)
    DeptID → (number) · PerfScoreID → (number) · Salary → pay · Termd → status/(number) · PositionID → (number) · Position → role
    State → (words) · Zip → (code) · DOB → withheld · CitizenDesc → withheld · RaceDesc → withheld
    DateofHire → start · DateofTermination → end · TermReason → leavingReason
    EmploymentStatus → status · Department → site · ManagerName → manager · ManagerID → (number)
    RecruitmentSource → source · PerformanceScore → (words) · EngagementSurvey → (number) · Absences → (number)
    LastPerformanceReview_Date → (dates)`,
  'IBM header': `
    Age → withheld · Attrition → status · BusinessTravel → (words) · DailyRate → (number) · Department → site
    EmployeeCount → (number) · EmployeeNumber → staffId · Gender → withheld · HourlyRate → (number)
    JobInvolvement → (number) · JobLevel → (number) · JobRole → role · JobSatisfaction → (number)
    MaritalStatus → withheld · MonthlyIncome → pay · MonthlyRate → (number) · OverTime → (yes)/overtimeShare
    PercentSalaryHike → (number) · StandardHours → hoursAWeek/(number) · TotalWorkingYears → (number)
    TrainingTimesLastYear → (number) · YearsAtCompany → (number) · YearsSinceLastPromotion → (number)
    YearsWithCurrManager → (number)`,
  'A manager’s turnover log': `
    NAME OF EMPLOYEE → name · JOB → role · DEPT. → site · DATE OF HIRE → start · LAST DAY WORKED → end
    VOL/INVOL → leavingKind · REASON FOR LEAVING → leavingReason · Exit interview done? → (yes)
    Would rehire? → (yes) · Replaced by → (person) · Date replaced → (dates)`,
  'A list by hand': `
    Last → lastName · First → firstName · Position → role · Clinic → site · Start → start · Left → end
    Why → leavingReason · $/hr → pay · Hrs/wk → hoursAWeek · Supervisor → manager · License exp. → (dates)
    Birthday → withheld · Cell → (code) · Notes → (words)`,
  'A staff roster': `
    Staff Member → name · Credentials → (words) · Role → role · Office → site · DOH → start · DOT → end
    FT/PT → (words) · Wage → pay · Last Raise → lastRaise · Next Review → (dates) · PTO Accrued → leaveEarned
    PTO Used → leaveUsed · PTO Balance → (number) · CEU Hours → trainingHours · CPR Expires → (dates)
    Emergency Contact → (person) · Email → email`,
  'Homebase team': `
    First name → firstName · Last name → lastName · Role → role · Wage rate → pay · Wage type → payBasis
    Location → site · Hired on → start · Access level → (words) · Email → email · Phone → (code) · Is active → status`,
  'A list of stays': `
    Full Name → name · Job Title → role · Employment Start Date → start · Employment End Date → end
    Currently Employed? → status · Annual Salary → pay · Hours/Week → hoursAWeek · How did you hear about us? → source
    Reports To → manager · Date of last raise → lastRaise · Date of last 1:1 → lastOneToOne
    In current role since → titleSince · Comments → (words)`,
  Dayforce: `
    Employee Number → staffId · Display Name → name · Employee Status → status · Status Reason → leavingReason/(words)
    Job Assignment → role · Primary Work Location → site · Department → (words) · Hire Date → start
    Termination Date → end · Base Salary → pay · Base Rate → (number) · Pay Type → payBasis · Pay Class → (words)
    Normal Weekly Hours → hoursAWeek · Manager Name → manager · Business Email → email · Date of Birth → withheld`,
  TriNet: `
    Employee ID → staffId · First Name → firstName · Middle Name → (words) · Last Name → lastName
    Employment Status → status · Business Title → role · Location Name → site · Most Recent Hire Date → start
    Last Day Worked → end · Separation Reason → leavingReason · Voluntary / Involuntary → leavingKind
    Annual Base Salary → pay · Hourly Equivalent → (number) · FLSA Status → (words)/payBasis · Reports To → manager
    Work Email Address → email`,
  'Square team': `
    Given name → firstName · Family name → lastName · Employee ID → staffId · Email address → email
    Phone number → (code) · Job title → role · Wage amount → pay · Pay basis → payBasis · Start date → start
    Deactivated on → end · Locations → site · Status → status`,
  'A list in capitals': `
    EMPLOYEE → name · TITLE → role · OFFICE → site · HIRE DT → start · TERM DT → end · REASON → leavingReason
    PAY RATE → pay · HRLY/SAL → payBasis · HRS/WK → hoursAWeek · MGR → manager · REFERRED BY → source/(person)
    90 DAY REVIEW → (dates) · BENEFITS ELIG DATE → (dates) · PTO BAL → (number)`,
  'A sheet of leavers and joiners': `
    Person → name · What they do → role · Where → site · Began → start · Finished → end · Quit or let go → leavingKind
    Why they left → leavingReason · Hourly pay → pay · Boss → manager · Still here? → status
    Found us through → source`,
};
