using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Allocations;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Assessments.Reviews;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Caseloads;
using Plumbline.Files.Inspections.Areas;
using Plumbline.Instruments;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Web.Access;

namespace Plumbline.Web.Features.Assessments.Seconds;

/// <summary>The blind second readings of an inspection: drawn once by chance, given to readers, compared, and settled by a third person.</summary>
public sealed class SecondReadings(PlumblineDb db, Judgements judgements, AuditTrail trail, WhoAsks who, TimeProvider clock)
{
    /// <summary>The draw that is on record; null before it.</summary>
    internal async Task<SecondReadingDraw?> Drawn(string inspection, CancellationToken stop)
    {
        var detail = await db.AuditEntries.AsNoTracking().Where(entry => entry.InspectionId == inspection && entry.Action == AuditActions.SecondReadingsDrawn).OrderBy(entry => entry.Id).Select(entry => entry.Detail).FirstOrDefaultAsync(stop);
        return detail is null ? null : JsonSerializer.Deserialize<SecondReadingDraw>(detail);
    }

    /// <summary>Whether there are cases to draw from.</summary>
    internal Task<bool> HasCases(string inspection, CancellationToken stop) => db.Cases.AnyAsync(@case => @case.InspectionId == inspection && @case.IsSampled, stop);

    /// <summary>Draws once: what chance gave stays on record with its seed.</summary>
    internal async Task<Result<SecondReadingDraw>> Draw(string inspection, int percent, string seed, CancellationToken stop)
    {
        await using var turn = await db.TakeTurnAsync(inspection, stop);
        if (await Drawn(inspection, stop) is not null)
        {
            return Result.Refused<SecondReadingDraw>(new Refusal("drawn-already", "the cases have been drawn"));
        }

        var cases = await db.Cases.AsNoTracking().Where(@case => @case.InspectionId == inspection && @case.IsSampled).Select(@case => @case.CaseId).ToListAsync(stop);
        var draw = SecondReadingDraw.Of(cases, percent, seed);
        if (draw.TryGet(out var drawn))
        {
            trail.Note(who.Id, AuditActions.SecondReadingsDrawn, inspection: inspection, detail: JsonSerializer.Serialize(drawn));
            await db.SaveChangesAsync(stop);
            await turn.CommitAsync(stop);
        }

        return draw;
    }

    /// <summary>Every drawn case as far as it has got.</summary>
    internal async Task<IReadOnlyList<DrawnCase>> Cases(string inspection, SecondReadingDraw draw, CancellationToken stop)
    {
        var kept = await db.Inspections.AsNoTracking().SingleAsync(kept => kept.Id == inspection, stop);
        var instrument = await judgements.Instruments.ReadAsync(kept.InstrumentId, kept.InstrumentVersion, stop);
        var profiles = await db.Cases.AsNoTracking().Where(@case => @case.InspectionId == inspection && draw.Cases.Contains(@case.CaseId)).ToDictionaryAsync(@case => @case.CaseId, @case => @case.Profile, stop);
        var records = (await db.Records.AsNoTracking().Where(record => record.InspectionId == inspection && draw.Cases.Contains(record.CaseId)).ToListAsync(stop)).ToLookup(record => record.CaseId);
        var readers = (await db.Allocations.AsNoTracking().Where(given => given.InspectionId == inspection && draw.Cases.Contains(given.CaseId) && given.EndedAt == null).ToListAsync(stop)).ToLookup(given => given.CaseId);
        return [.. draw.Cases.Select(CaseOf)];

        DrawnCase CaseOf(string name)
        {
            KeptRecord? Record(Purpose purpose) => records[name].FirstOrDefault(record => record.Purpose == purpose);
            Guid? Reader(Purpose purpose) => readers[name].FirstOrDefault(given => given.Purpose == purpose)?.AccountId;
            CaseAssessment Read(KeptRecord record) => CaseAssessment.Of(new Case(name, ProfileJson.Read(profiles[name])), instrument, Array.ConvertAll(record.Answers, answer => (Answer)answer));
            var (first, second, third) = (Record(Purpose.First), Record(Purpose.Second), Record(Purpose.Adjudicated));
            var pair = IsHandedOver(first) && IsHandedOver(second) ? ReadingPair.Of(Read(first!), Read(second!)) : null;
            return new DrawnCase(name, Reader(Purpose.First), Reader(Purpose.Second), Reader(Purpose.Adjudicated), second is null ? null : ReviewStates.FromCode(second.State), pair, pair?.IsSettledBy(third is null ? null : Read(third)) == true);
        }
    }

    /// <summary>Those who may be given a case to read again: assigned here with such a role, new to the case, without a conflict of interest.</summary>
    internal async Task<IReadOnlyList<Account>> Readers(string inspection, string @case, CancellationToken stop)
    {
        var roles = Enum.GetValues<Role>().Where(role => Permissions.Of(role).Contains(Act.ReadSecond)).ToList();
        var people = await db.Assignments.AsNoTracking().Where(assignment => assignment.InspectionId == inspection && roles.Contains(assignment.Role))
            .Join(db.Users.AsNoTracking(), assignment => assignment.AccountId, account => account.Id, (_, account) => account).Distinct().ToListAsync(stop);
        var area = await db.Inspections.AsNoTracking().Where(kept => kept.Id == inspection).Select(kept => new { kept.AreaEnglish, kept.AreaWelsh }).SingleAsync(stop);
        var kept = await db.Cases.AsNoTracking().SingleAsync(kept => kept.InspectionId == inspection && kept.CaseId == @case, stop);
        var first = await db.Allocations.AsNoTracking().Where(given => given.InspectionId == inspection && given.CaseId == @case && given.Purpose == Purpose.First && given.EndedAt == null).Select(given => (Guid?)given.AccountId).SingleOrDefaultAsync(stop);
        var seen = await db.LedgerEntries.AsNoTracking().Join(db.Records.Where(record => record.InspectionId == inspection && record.CaseId == @case && record.Purpose == Purpose.First), entry => entry.RecordId, record => record.Id, (entry, _) => entry.Body).ToListAsync(stop);
        var touched = seen.Select(body => EntryText.Read(body).Value).Where(entry => entry.Kind != EntryKind.Opened).Select(entry => entry.By)
            .Concat(await db.Comments.AsNoTracking().Join(db.Records.Where(record => record.InspectionId == inspection && record.CaseId == @case && record.Purpose == Purpose.First), comment => comment.RecordId, record => record.Id, (comment, _) => comment.By).ToListAsync(stop)).ToHashSet();
        var conflicts = (await db.DeclaredConflicts.AsNoTracking().Where(conflict => conflict.InspectionId == inspection && conflict.EndedAt == null).ToListAsync(stop)).ToLookup(conflict => conflict.AccountId);
        var ties = new CaseTies(@case, new LocalText(area.AreaEnglish, area.AreaWelsh), kept.Practitioner?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [], kept.Supervisors?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? []);
        return
        [
            .. people.Where(person => !SecondReadingRules.FaultsOfReader(@case, person.Id.ToString(), first?.ToString(), touched).Any()
                && AllocationRules.FaultsOf(
                    new Reader(person.Id.ToString())
                    {
                        HomeArea = person.Roles.Contains(Role.LocalAssessor) ? person.HomeArea : null,
                        Conflicts = [.. conflicts[person.Id].Select(conflict => new DeclaredConflict(ConflictKinds.FromCode(conflict.Kind), conflict.Subject))],
                    },
                    ties,
                    CarriedAreas.Register).Count == 0),
        ];
    }

    /// <summary>Gives a drawn case to its second reader, with an empty record.</summary>
    internal Task<Result<IReadOnlyList<Guid>>> Give(string inspection, string @case, Guid reader, CancellationToken stop) => Open(inspection, @case, Purpose.Second, reader, stop);

    /// <summary>Begins the third record, with what both readers judged alike.</summary>
    internal async Task Adjudicate(string inspection, DrawnCase drawn, CancellationToken stop)
    {
        var opened = await Open(inspection, drawn.Case, Purpose.Adjudicated, who.Id, stop);
        if (opened.IsRefused || drawn.Pair is not { } pair)
        {
            return;
        }

        var third = pair.Adjudicable();
        var changes = pair.First.Instrument.Questions.Index().Where(question => third.Recorded(question.Index) != Answer.Missing)
            .Select(question => new ProposedChange(question.Item.Name, new Judged(third.Recorded(question.Index)), 1)).ToList();
        await judgements.SaveAsync(new JudgingAct(opened.Value[0], who.Id.ToString(), clock.GetUtcNow()) { Why = "both readings" }, changes, stop);
    }

    private async Task<Result<IReadOnlyList<Guid>>> Open(string inspection, string @case, Purpose purpose, Guid reader, CancellationToken stop)
    {
        var kept = await db.Inspections.AsNoTracking().SingleAsync(kept => kept.Id == inspection, stop);
        await using var turn = await db.TakeTurnAsync(inspection, stop);
        var opened = await judgements.OpenAsync(db, who.Id.ToString(), clock.GetUtcNow(), [new RecordOrigin(inspection, @case, purpose, kept.InstrumentId, kept.InstrumentVersion)], stop);
        if (!opened.IsRefused)
        {
            db.Add(new KeptAllocation { Id = Guid.CreateVersion7(clock.GetUtcNow()), InspectionId = inspection, CaseId = @case, Purpose = purpose, AccountId = reader, At = clock.GetUtcNow(), By = who.Id.ToString() });
            await db.SaveChangesAsync(stop);
            await turn.CommitAsync(stop);
        }

        return opened;
    }

    private static bool IsHandedOver(KeptRecord? record) => record is not null && ReviewStates.FromCode(record.State)?.IsWithAssessor() == false;
}
