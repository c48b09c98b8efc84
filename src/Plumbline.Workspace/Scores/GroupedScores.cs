using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Scores;
using Plumbline.Statistics.Disclosures;

namespace Plumbline.Workspace.Scores;

/// <summary>The headline scores of the cases apart by one thing: what happened in them, a fact of their profile, or who read them.</summary>
public sealed record GroupedScores(LocalText Title, IReadOnlyList<GroupScore> Groups)
{
    private static readonly LocalText ByPhase = new("By what happened in the case", "Yn ôl yr hyn a ddigwyddodd yn yr achos");

    private static readonly LocalText ByReader = new("By reader", "Yn ôl darllenydd");

    private static readonly LocalText NotRecorded = new("not recorded", "heb ei gofnodi");

    /// <summary>
    /// Those that the one who looks may see. Who reads no cases sees a split only where no count in it is small, since a single small one could be
    /// reckoned from the others; readers are told apart for those who review alone.
    /// </summary>
    public static async Task<IReadOnlyList<GroupedScores>> ReadAsync(
        Views views, Acting who, string inspection, Results results, CancellationToken stop = default)
    {
        if (results.Card.Headlines.Count == 0 || await views.Db.FindAsync(who, Act.ReadResults, inspection, stop) is not { } found)
        {
            return [];
        }

        var (readings, instrument) = (results.Readings, results.Readings.Instrument);
        var splits = new List<GroupedScores>
        {
            Of(ByPhase, readings, instrument.Phases.Where(phase => phase.Id != Phase.All).Select(phase => (phase.Title, readings.Of(phase.Id)))),
        };
        splits.AddRange(instrument.Profile.Where(field => field is { IsCharacteristic: true, Choices: not null }).Select(field => ByField(readings, field)));
        if (who.MayAt(found, Act.ReviewCases))
        {
            var readers = await views.Db.Allocations.AsNoTracking()
                .Where(given => given.InspectionId == inspection && given.Purpose == Purpose.First && given.EndedAt == null)
                .Join(views.Db.Users, given => given.AccountId, person => person.Id, (given, person) => new { given.CaseId, person.Id, person.DisplayName })
                .ToListAsync(stop);
            var cases = readings.Cases.ToDictionary(read => read.Case.Id, StringComparer.Ordinal);
            splits.Add(Of(ByReader, readings, readers.GroupBy(reader => (reader.Id, reader.DisplayName))
                .OrderBy(reader => reader.Key.DisplayName, Alphabet.Of(Language.English))
                .Select(reader => (
                    new LocalText(reader.Key.DisplayName),
                    reader.Where(given => cases.ContainsKey(given.CaseId)).Select(given => cases[given.CaseId])))));
        }

        var all = who.MayAt(found, Act.ReadCases);
        return [.. splits.Where(split => split.Groups.Count > 1 && (all || !split.TellsOfFew(results.SmallestCount)))];
    }

    private bool TellsOfFew(int smallest) => Groups.Any(group => SmallNumbers.IsSmall(group.Cases, smallest)
        || group.Shares.Any(share => SmallNumbers.IsSmall(share.Part, smallest) || SmallNumbers.IsSmall(share.Base - share.Part, smallest)));

    private static GroupedScores ByField(Readings readings, ProfileField field)
    {
        var choices = readings.Instrument.Choices[field.Choices!];
        var cases = readings.Cases.ToLookup(read => read.Case.Find(field.Name) ?? "", StringComparer.Ordinal);
        return Of(
            field.Label,
            readings,
            [
                .. choices.Select(choice => (choice.Label, cases[choice.Name])),
                (NotRecorded, cases[""]),
                .. cases.Where(group => group.Key.Length > 0 && choices.All(choice => choice.Name != group.Key))
                    .Select(group => (new LocalText(group.Key), group.AsEnumerable())),
            ]);
    }

    private static GroupedScores Of(LocalText title, Readings readings, IEnumerable<(LocalText Name, IEnumerable<CaseAssessment> Cases)> groups) => new(title,
    [
        .. groups.Select(group => (group.Name, Cases: group.Cases.ToList())).Where(group => group.Cases.Count > 0).Select(group => new GroupScore(
            group.Name,
            group.Cases.Count,
            [.. PooledScores.HeadlineTallies(new Readings(readings.Instrument, group.Cases)).Select(tally => tally.Share)])),
    ]);
}
