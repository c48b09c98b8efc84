using Plumbline.Workspace.Samples.Seeds;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Allocations;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Assessments.Reviews;
using Plumbline.Files.Inspections;
using Plumbline.Files.Instruments;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.Timetables;
using Plumbline.Instruments;
using Plumbline.Statistics;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Keeping;
using Plumbline.Workspace.Allocations;
using Plumbline.Workspace.Caseloads;
using Plumbline.Workspace.Inspections;
using Plumbline.Workspace.Samples;
using Plumbline.Workspace.SecondReadings;

namespace Plumbline.Workspace.Demonstrations;

/// <summary>
/// An invented inspection halfway through, in which something waits for everybody in a demonstration. It is done by the acts that people do, with seeds, on
/// cases made from those of the folder that is shown; so it is the same each time, and nothing in it can be but what the workspace allows.
/// </summary>
public sealed class InventedInspection(PlumblineDb db, Judgements judgements, IReadOnlyDictionary<Role, Guid> people, DateTimeOffset now)
{
    public const string Id = "northmoor-invented";

    private const string Seed = "northmoor";
    private const int Listed = 60;
    private const int Leading = 3;
    private const string Design = """
        design: invented
        title: "Twelve cases by lot"
        method: simple
        size: { quota: 12 }
        reserve: 0.5
        """;

    private static readonly LocalText Area = new("Northmoor (invented)", "Rhos y Gogledd (dychmygol)");

    private readonly Acts acts = new(db);
    private readonly Dictionary<string, CaseAssessment> twins = new(StringComparer.Ordinal);

    private DateOnly Today => DateOnly.FromDateTime(now.UtcDateTime);

    /// <summary>All of it, or a reason why not.</summary>
    public async Task<Result<int>> MakeAsync(string folder, CancellationToken stop)
    {
        var read = InspectionFolder.ReadForScoring(folder, InstrumentShelf.Own);
        if (!read.TryGet(out var example))
        {
            return Result.Refused<int>(read.Refusals);
        }

        var instrument = example.Readings.Instrument;
        var timetable = Timetable.Usual(Today.AddDays(-35), Today.AddDays(-7), Today.AddDays(5));
        var asked = new NewInspection(Id, Area, $"{instrument.Id} {instrument.Version}", timetable);
        var announced = await new AnnounceInspection(acts).RunAsync(As(Role.ChiefInspector), asked, people[Role.LeadInspector], stop);
        if (announced.IsRefused)
        {
            return Result.Refused<int>(announced.Refusals);
        }

        foreach (var role in people.Keys.Where(role => !role.IsEverywhere() && role != Role.LeadInspector))
        {
            _ = (await new AssignPerson(acts).RunAsync(As(Role.ChiefInspector), Id, people[role], role, stop)).Value;
        }

        _ = (await new CommitSeed(acts).RunAsync(As(Role.LeadInspector), Id, Seed, stop)).Value;
        await SendDocuments(stop);
        var list = ListOf(example.Readings);
        _ = (await new TakeInCaseload(acts, judgements.Instruments).RunAsync(As(Role.LeadInspector), Id, list, "invented.csv", null, stop)).Value;
        var sample = (await new DrawSample(db, acts).RunAsync(As(Role.LeadInspector), Id, Design, null, stop)).Value.Sample;
        await ReadCases([.. sample.Select(drawn => drawn.Case.Id)], stop);
        return Result.Of(sample.Count);
    }

    private Acting As(Role role) => new(people[role], now, Today) { Roles = [role], Assigned = role.IsEverywhere() ? [] : [(Id, role)] };

    /// <summary>Two were sent and have come, one was sent, the others are late.</summary>
    private async Task SendDocuments(CancellationToken stop)
    {
        var documents = await db.AdvanceDocuments.AsNoTracking()
            .Where(document => document.InspectionId == Id && document.From == AdvanceDocuments.Service).OrderBy(document => document.English)
            .Select(document => document.Id).ToListAsync(stop);
        foreach (var document in documents.Take(3))
        {
            _ = (await new SendDocument(acts).RunAsync(As(Role.Service), Id, document, stop)).Value;
        }

        foreach (var document in documents.Take(2))
        {
            _ = (await new ReceiveDocument(acts).RunAsync(As(Role.LeadInspector), Id, document, stop)).Value;
        }
    }

    /// <summary>A list whose cases are like those of the example, each under a pseudonym of its own and with a practitioner.</summary>
    private byte[] ListOf(Readings readings)
    {
        var random = new SeededRandom(Seed);
        var fields = readings.Instrument.Profile.Select(field => field.Name).ToList();
        var text = new StringBuilder(string.Join(',', ["case_id", .. fields, CaseloadColumns.Practitioner])).Append('\n');
        for (var number = 1; number <= Listed; number++)
        {
            var twin = readings.Cases[random.Below(readings.Cases.Count)];
            var id = $"N{number:00}";
            twins.Add(id, twin);
            text.AppendJoin(',', [id, .. fields.Select(field => twin.Case.Find(field) ?? ""), $"W{random.Below(9) + 1}"]).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>
    /// The first three cases are read twice: one is to settle, one waits for its second reader, one for somebody who gives it. The others stand one in each
    /// state.
    /// </summary>
    private async Task ReadCases(List<string> sample, CancellationToken stop)
    {
        var drawn = (await new DrawSecondReadings(acts).RunAsync(As(Role.LeadInspector), Id, 100 * Leading / sample.Count, Seed, stop)).Value.Cases;
        List<string> cases = [.. drawn, .. sample.Except(drawn)];
        var (assessor, local) = (people[Role.Assessor], people[Role.LocalAssessor]);
        var given = cases.SkipLast(1).Index().ToDictionary(one => one.Item, one => (Guid?)(one.Index % 2 == 0 ? assessor : local));
        _ = (await new GiveCases(acts, judgements).RunAsync(As(Role.LeadInspector), Id, given, new Dictionary<string, Guid?>(), stop)).Value;
        var records = await db.Records.AsNoTracking().Where(record => record.InspectionId == Id)
            .ToDictionaryAsync(record => record.CaseId, record => record.Id, stop);
        ReviewState[] states =
        [
            ReviewState.Ready, ReviewState.Ready, ReviewState.Complete, ReviewState.InProgress, ReviewState.Returned, ReviewState.Returned,
            ReviewState.InProgress, ReviewState.Locked, ReviewState.Ready, ReviewState.Made, ReviewState.Made,
        ];
        foreach (var (@case, state) in cases.Zip(states))
        {
            await Read(records[@case], @case, given[@case]!.Value, 0, state, stop);
        }

        var seconds = new GiveSecondReading(acts, judgements);
        var second = (await seconds.RunAsync(As(Role.LeadInspector), Id, cases[0], local, stop)).Value;
        await Read(second, cases[0], local, 1, ReviewState.Ready, stop);
        _ = (await seconds.RunAsync(As(Role.LeadInspector), Id, cases[1], assessor, stop)).Value;
        var conflict = new DeclareConflict(acts);
        _ = (await conflict.RunAsync(As(Role.Assessor), Id, ConflictKind.Case, cases[^2], "knows the family", stop)).Value;
    }

    /// <summary>Puts down what was found in the case that this one is like, but for some answers, and brings the record to a state.</summary>
    private async Task Read(Guid record, string @case, Guid reader, int reading, ReviewState to, CancellationToken stop)
    {
        if (to == ReviewState.Made)
        {
            return;
        }

        var random = new SeededRandom($"{Seed} {@case} {reading}");
        var twin = twins[@case];
        var changes = twin.Instrument.Questions.Index().Where(question => twin.IsOpen(question.Index) && twin.Recorded(question.Index) != Answer.Missing)
            .Select(question => (question.Item.Name, Answer: Found(twin.Recorded(question.Index), question.Item.IsScored, random)))
            .Select(one => new ProposedChange(one.Name, new Judged(one.Answer), 1)).ToList();
        var half = to == ReviewState.InProgress ? changes.Take(changes.Count / 2).ToList() : changes;
        _ = (await judgements.SaveAsync(new JudgingAct(record, reader.ToString(), now), half, stop)).Value;
        var from = ReviewState.InProgress;
        foreach (var next in WayTo(to))
        {
            var by = next == ReviewState.Ready ? reader : people[Role.QualityLead];
            var why = next == ReviewState.Returned ? "Please say where in the record the plan was reviewed." : null;
            _ = (await judgements.MoveAsync(new JudgingAct(record, by.ToString(), now) { Why = why }, from.Code(), next.Code(), stop)).Value;
            from = next;
        }
    }

    /// <summary>Another reader finds one scored answer in sixteen differently.</summary>
    private static Answer Found(Answer answer, bool isScored, SeededRandom random) => isScored && random.Below(16) == 0
        ? answer switch { Answer.Yes => Answer.No, Answer.No => Answer.Yes, _ => answer }
        : answer;

    private static ReviewState[] WayTo(ReviewState to) => to switch
    {
        ReviewState.Ready => [ReviewState.Ready],
        ReviewState.Returned => [ReviewState.Ready, ReviewState.InReview, ReviewState.Returned],
        ReviewState.Complete => [ReviewState.Ready, ReviewState.InReview, ReviewState.Complete],
        ReviewState.Locked => [ReviewState.Ready, ReviewState.InReview, ReviewState.Complete, ReviewState.Locked],
        _ => [],
    };
}
