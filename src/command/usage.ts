/** What can be called, in words: printed by `--help` and after a wrong call. */
export const usage = `Usage: npm run -s rollcall -- check FILE [options]
       npm run -s rollcall -- diff OLD NEW [options]
       npm run -s rollcall -- delta OLD NEW --at DATETIME --out DELTA.zip
       npm run -s rollcall -- anonymise FILE --seed N --out FAKE.zip
       npm run -s rollcall -- fix FILE --out NEW.zip [options]
       npm run -s rollcall -- rules [--json]
       npm run -s rollcall -- profiles [--json]

check    Checks a OneRoster set. FILE is a zip, a folder or one CSV file.
  --profile ID             A receiver whose verdict is wanted; may be given several times.
                           profiles lists them.
  --profile-file P.json    The same for a profile of your own.
  --answer PROFILE.KEY=VALUE
                           Answers a question of a profile; unanswered, its own answer
                           holds, and the report says so.
  --oneroster 1.0|1.1|1.2  Takes the set for this version, whatever its files say.
  --previous OLD           The last complete delivery (zip or folder), against which a
                           delivery of changes (delta) is held: what it names may have
                           been sent then.
  --as-of DATE             The day to judge by, as YYYY-MM-DD. Without it no rule looks
                           at today's date.
  --sample N               Keeps at most N findings of each group. Counts stay exact.
  --html PAGE.html         Writes the report as one page, too: to be read and printed.
  --private                Leaves personal data out of that page: codes stand for values.
  --json                   Prints the report as JSON (rollcall-report/1).
  --yes                    Reads an unusual zip too: one that grows more than 100 times
                           or to more than 2 GB. Without it such a zip is not read, and
                           the exit status is 2. The hard limits hold either way.

diff     Compares two deliveries: what changed, and whom each receiver would switch off.
         NEW may be a delivery of changes; then it is taken as OLD with it applied.
  --profile, --profile-file, --answer, --as-of, --json, --yes  as for check.
  --sample N               Keeps at most N records of each file and kind of change.
  --roll-over year|term|find
                           A new school year or term begins, or is looked for in the
                           sessions: what it explains does not count for the limits.

delta    Makes a delivery of changes out of two complete ones of OneRoster 1.1 or 1.2.
  --at DATETIME            The time of all changes, with its zone: 2026-10-01T08:00:00Z.
  --out DELTA.zip          Where it is written. Passwords are never copied.
  --json                   Prints what was done as JSON (rollcall-delta/1).
  --yes                    As for check.

anonymise
         Makes a copy of the same shape with invented people: a check finds the same in
         it, at the same places.
  --seed N                 A whole number. The same file and number give the same copy.
  --out FAKE.zip           Where it is written.
  --json                   Prints what was done and proved as JSON (rollcall-anonymise/1).
  --yes                    As for check.

fix      Writes a corrected zip in which nothing else changed, and says what was done.
  --profile, --profile-file, --answer, --oneroster, --as-of, --json, --yes  as for check.
  --fix ID                 Makes this fix; may be given several times. Without it all safe
                           fixes are made that the receivers (or the standard) call for.
  --choice FIX=KEY         What is chosen where a fix can be made in several ways.
  --fill FIX.KEY=VALUE     What is filled in where a fix has a blank.
  --recipe R.json          Makes the edits of a recipe (rollcall-recipe/1) first.
  --out NEW.zip            Where the corrected zip goes.
                           The exit status speaks of the corrected zip; with 2 none was
                           written.

rules    Lists every rule; with --json its clause and words too (rollcall-rules/1).

profiles Lists the receivers whose demands are known; with --json their questions too
         (rollcall-profiles/1).

--help   Prints this.

The result goes to standard output, messages go to standard error.
Exit status: 0 no error. 1 errors were found (by a chosen profile, or by the standard
where none was chosen). 2 it could not be checked, or not as a
whole, or the call was wrong. 3 a fault of ours.
`;
