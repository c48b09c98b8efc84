using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Caseloads;
using Plumbline.Instruments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;

namespace Plumbline.Workspace.Exchange.Folders;

/// <summary>The judgements that count for each case: those of the reading that <see cref="CountingReading"/> names.</summary>
internal sealed class CountingRecords(Judgements judgements)
{
    /// <summary>For each case, in their order, what counts and may stand in a file: an answer to a closed question stands there only as not
    /// applicable.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<(string Question, Judged Judged)>>> OfAsync(
        PlumblineDb db, string inspection, Instrument instrument, IReadOnlyList<Case> cases, CancellationToken stop)
    {
        var records = (await db.Records.AsNoTracking().Where(record => record.InspectionId == inspection)
            .Select(record => new { record.Id, record.CaseId, record.Purpose, record.Answers }).ToListAsync(stop))
            .ToLookup(record => record.CaseId, StringComparer.Ordinal);
        var standing = new List<IReadOnlyList<(string, Judged)>>(cases.Count);
        foreach (var @case in cases)
        {
            var readings = records[@case.Id].ToDictionary(
                record => record.Purpose,
                record => KeptAnswers.Read(@case, instrument, record.Answers));
            var counting = records[@case.Id].SingleOrDefault(record => record.Purpose == CountingReading.Of(readings));
            standing.Add(counting is not null && await judgements.ReadAsync(counting.Id, stop) is { } read ? [.. Rows(read)] : []);
        }

        return standing;
    }

    internal static IEnumerable<(string Question, Judged Judged)> Rows(ReadRecord read)
    {
        var assessment = read.Assessment();
        foreach (var (index, question) in read.Instrument.Questions.Index())
        {
            if (read.Present.Find(question.Name)?.Judged is { } judged && assessment.Stands(index))
            {
                yield return (question.Name, judged);
            }
        }
    }
}
