using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Instruments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;

// Saves as several people at once until it has made so many saves or is killed; a line on the output acknowledges each save once it came back.
// Usage: Plumbline.Writer DATA CONNECTION|- SAVES
const int People = 4;
const int Questions = 10;
using var database = PlumblineDatabase.Open(args[0], args[1] == "-" ? null : args[1]).Value;
var judgements = new Judgements(database);
await using var db = database.NewDb();
var records = await db.Records.OrderBy(record => record.Id).Select(record => record.Id).ToListAsync();
var read = (await judgements.ReadAsync(records[0]))!;
var questions = read.Instrument.Questions.Where(question => question.ProducedBy is null).Take(Questions).Select(question => question.Name).ToList();
var left = int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture);
using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
var turn = new Lock();
await Task.WhenAll(Enumerable.Range(0, People).Select(person => Task.Run(async () =>
{
    for (var save = 0; Interlocked.Decrement(ref left) >= 0; save++)
    {
        var record = records[(save + person) % records.Count];
        var tag = $"{Environment.ProcessId}-{person}-{save}";
        var act = new JudgingAct(record, $"person-{person}", TimeProvider.System.GetUtcNow());
        var now = (await judgements.ReadAsync(record))!.Present.Revision;
        var saved =
            (await judgements.SaveAsync(
                act, [.. questions.Select(question => new ProposedChange(question, new Judged(Answer.Yes) { Note = tag }, now))])).Value;
        lock (turn)
        {
            output.WriteLine($"{record} {saved.Index.Revision} {tag}");
        }
    }
})));
