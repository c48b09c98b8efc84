using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Rulings;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Workspace.People;

namespace Plumbline.Workspace.Rulings;

/// <summary>How the questions of an inspection are judged: its rulings and what readers asked, by question in the order of the instrument.</summary>
/// <param name="Questions">All of them, or the one that was asked for.</param>
public sealed record InspectionRulings(KeptInspection Inspection, Instrument Instrument, IReadOnlyList<RuledQuestion> Questions)
{
    /// <summary>Whether they may ask.</summary>
    public bool MayAsk { get; init; }

    /// <summary>Whether they may rule.</summary>
    public bool MayRule { get; init; }

    /// <summary>Whether they are told who asked: those who rule are.</summary>
    public bool SeesWhoAsked { get; init; }

    /// <summary>People by their account, as tables name it.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>The name of an account; of one that is not known, what tables call it.</summary>
    public string NameOf(string? account) => Names.GetValueOrDefault(account ?? "", account ?? "");

    /// <summary>The same for who asked; null where it is not told.</summary>
    public string? NameOf(Enquiry enquiry) => SeesWhoAsked ? NameOf(enquiry.By) : null;

    /// <summary>Null when there is no such inspection or question, or it is closed to them. Three statements beside that of the inspection.</summary>
    /// <param name="question">The name of the one question that is wanted; null for all.</param>
    public static async Task<InspectionRulings?> ReadAsync(
        Views views, Acting who, string inspection, string? question = null, CancellationToken stop = default)
    {
        var db = views.Db;
        if (await db.FindAsync(who, Act.ReadCases, inspection, stop) is not { } found)
        {
            return null;
        }

        var instrument = await views.Instruments.ReadAsync(found.InstrumentId, found.InstrumentVersion, stop);
        var wanted = instrument.Questions.Where(one => question is null || one.Name == question).ToList();
        if (wanted.Count == 0)
        {
            return null;
        }

        var rulings = await KeptAsync(db, inspection, stop);
        var asked = (await db.Enquiries.AsNoTracking().Where(one => one.InspectionId == inspection && (question == null || one.Question == question))
            .ToListAsync(stop)).Select(kept => kept.AsAsked()).ToLookup(enquiry => enquiry.Question, StringComparer.Ordinal);
        var people = rulings.Values.SelectMany(all => all.All).SelectMany(ruling => new[] { ruling.By, ruling.EndedBy })
            .Concat(asked.SelectMany(all => all).Select(enquiry => enquiry.By));
        return new InspectionRulings(
            found, instrument,
            [
                .. wanted.Select(one => new RuledQuestion(one, rulings.GetValueOrDefault(one.Name) ?? new QuestionRulings([]),
                    [.. asked[one.Name].OrderByDescending(enquiry => enquiry.IsWaiting).ThenByDescending(enquiry => enquiry.At)])),
            ])
        {
            MayAsk = who.MayChangeAt(found, Act.JudgeCases),
            MayRule = who.MayChangeAt(found, Act.ReviewCases),
            SeesWhoAsked = who.MayAt(found, Act.ReviewCases),
            Names = await NamesAsync(views, people, stop),
        };
    }

    /// <summary>All rulings of an inspection by the name of their question, for the page of a case, whose door has asked already who may open it. One
    /// statement.</summary>
    public static Task<IReadOnlyDictionary<string, QuestionRulings>> ByQuestionAsync(Views views, string inspection, CancellationToken stop = default) =>
        KeptAsync(views.Db, inspection, stop);

    /// <summary>How many enquiries wait at some inspections; those without any are not named. One statement.</summary>
    internal static async Task<IReadOnlyList<(string Inspection, int Number)>> WaitingAsync(
        PlumblineDb db, IReadOnlyCollection<string> inspections, CancellationToken stop) =>
    [
        .. (await db.Enquiries.AsNoTracking().Where(one => inspections.Contains(one.InspectionId) && one.AnswerId == null)
            .GroupBy(one => one.InspectionId).Select(all => new { Inspection = all.Key, Number = all.Count() }).ToListAsync(stop))
            .Select(row => (row.Inspection, row.Number)),
    ];

    private static async Task<IReadOnlyDictionary<string, string>> NamesAsync(Views views, IEnumerable<string?> people, CancellationToken stop)
    {
        var ids = people.Distinct().Select(person => Guid.TryParse(person, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).ToList();
        return ids.Count == 0 ? new Dictionary<string, string>()
            : (await Colleagues.NamesAsync(views, ids, stop)).ToDictionary(one => one.Key.ToString(), one => one.Value);
    }

    private static async Task<IReadOnlyDictionary<string, QuestionRulings>> KeptAsync(PlumblineDb db, string inspection, CancellationToken stop) =>
        (await db.Rulings.AsNoTracking().Where(one => one.InspectionId == inspection).ToListAsync(stop)).Select(kept => kept.AsRuled())
            .GroupBy(ruling => ruling.Question).ToDictionary(all => all.Key, all => new QuestionRulings(all), StringComparer.Ordinal);
}
