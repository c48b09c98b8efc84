using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Caseloads;
using Plumbline.Instruments;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Databases;

namespace Plumbline.Storage.Exchange;

/// <summary>The judgements that count for each case: of the adjudicated record when it is whole, else of the first reading.</summary>
internal sealed class CountingRecords(Judgements judgements)
{
    /// <summary>For each case, in their order, what counts and may stand in a file: an answer to a closed question stands there only as not applicable.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<(string Question, Judged Judged)>>> OfAsync(PlumblineDb db, string inspection, IReadOnlyList<Case> cases, CancellationToken stop)
    {
        var records = (await db.Records.AsNoTracking().Where(record => record.InspectionId == inspection && record.Purpose != Purpose.Second)
            .Select(record => new { record.Id, record.CaseId, record.Purpose, record.Unanswered, record.Revision }).ToListAsync(stop))
            .Where(record => MayCount(record.Purpose, record.Unanswered, record.Revision))
            .GroupBy(record => record.CaseId)
            .ToDictionary(group => group.Key, group => group.MaxBy(record => record.Purpose)!.Id, StringComparer.Ordinal);
        var standing = new List<IReadOnlyList<(string, Judged)>>(cases.Count);
        foreach (var @case in cases)
        {
            standing.Add(records.TryGetValue(@case.Id, out var id) && await judgements.ReadAsync(id, stop) is { } read ? [.. Rows(read)] : []);
        }

        return standing;
    }

    /// <summary>A first reading counts, and an adjudicated record as soon as it is whole.</summary>
    internal static bool MayCount(Purpose purpose, int unanswered, int revision) => purpose == Purpose.First || (purpose == Purpose.Adjudicated && unanswered == 0 && revision > 1);

    internal static IEnumerable<(string Question, Judged Judged)> Rows(ReadRecord read)
    {
        var assessment = read.Assessment();
        foreach (var (index, question) in read.Instrument.Questions.Index())
        {
            if (read.Present.Find(question.Name)?.Judged is { } judged && judged.Answer != Answer.Missing && (assessment.IsOpen(index) || judged.Answer == Answer.NotApplicable))
            {
                yield return (question.Name, judged);
            }
        }
    }
}
