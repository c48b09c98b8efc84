using Microsoft.EntityFrameworkCore;
using Plumbline.Caseloads;
using Plumbline.Instruments;
using Plumbline.Storage.Databases;
using Plumbline.Files.Caseloads;
using Plumbline.Storage.Ledger;

namespace Plumbline.Storage.Caseloads;

/// <summary>Takes in the list that an inspection draws from: whole, checked against the instrument's profile, and only while nothing has been drawn from it.</summary>
public sealed class CaseloadIntake(PlumblineDb db, AuditTrail audit, TimeProvider clock)
{
    /// <summary>Columns beside the profile: the codes of who holds the case, and of who supervised it.</summary>
    public const string Practitioner = "practitioner";
    public const string Supervisors = "supervisors";

    /// <summary>How many cases were taken in, or every fault of the file with its row and column.</summary>
    /// <param name="name">What the file was called; messages name it so.</param>
    /// <param name="instead">The digest of the list that it takes the place of, as far as the asker has seen; null for none. A list that someone else took in meanwhile is not overwritten.</param>
    public async Task<Result<int>> TakeIn(Guid by, string inspection, Instrument instrument, byte[] file, string name, string? instead, CancellationToken stop = default)
    {
        if (await IsDrawn(inspection, stop) is { } drawn)
        {
            return Result.Refused<int>(drawn);
        }

        var read = CaseloadFile.Parse(file, name);
        if (!read.TryGet(out var caseload))
        {
            return Result.Refused<int>(read.Refusals);
        }

        var faults = FaultsOf(caseload, instrument, name).ToList();
        if (faults.Count > 0)
        {
            return Result.Refused<int>(faults);
        }

        var now = UtcInstant.Of(clock.GetUtcNow());
        await using var transaction = await db.TakeTurnAsync(inspection, stop);
        var holds = await db.Caseloads.Where(kept => kept.InspectionId == inspection).Select(kept => kept.Digest).SingleOrDefaultAsync(stop);
        if (await IsDrawn(inspection, stop) is { } meanwhile)
        {
            return Result.Refused<int>(meanwhile);
        }

        if (holds != instead && holds != caseload.Digest)
        {
            return Result.Refused<int>(new Refusal("list-changed", "someone else has taken in another list meanwhile, and that one holds") { Suggestion = "look at it before you replace it" });
        }

        await db.Exclusions.Where(exclusion => exclusion.InspectionId == inspection).ExecuteDeleteAsync(stop);
        await db.Cases.Where(@case => @case.InspectionId == inspection).ExecuteDeleteAsync(stop);
        await db.Caseloads.Where(kept => kept.InspectionId == inspection).ExecuteDeleteAsync(stop);
        db.Add(new KeptCaseload { InspectionId = inspection, UploadedAt = now, UploadedBy = by.ToString(), Digest = caseload.Digest, File = file, Cases = caseload.Cases.Count });
        db.AddRange(caseload.Cases.Select((@case, place) => new KeptCase
        {
            InspectionId = inspection,
            CaseId = @case.Id,
            Place = place,
            Profile = ProfileJson.Write(@case.Profile.Where(field => field.Key is not (Practitioner or Supervisors)).ToDictionary(field => field.Key, field => field.Value)),
            Practitioner = @case.Find(Practitioner),
            Supervisors = @case.Find(Supervisors),
        }));
        audit.Note(by, AuditActions.CaseloadTakenIn, caseload.Digest, inspection, $"{{\"cases\":{caseload.Cases.Count}}}");
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return Result.Of(caseload.Cases.Count);
    }

    /// <summary>The caseload as it can be drawn from now: every case that is not excluded, with its practitioner.</summary>
    public async Task<Caseload> Drawable(string inspection, CancellationToken stop = default)
    {
        var excluded = await db.Exclusions.AsNoTracking().Where(exclusion => exclusion.InspectionId == inspection).Select(exclusion => exclusion.CaseId).ToListAsync(stop);
        var cases = await db.Cases.AsNoTracking().Where(@case => @case.InspectionId == inspection).ToListAsync(stop);
        return Caseload.Of(cases.Where(@case => !excluded.Contains(@case.CaseId)).Select(CaseOf)).Value;
    }

    private async Task<Refusal?> IsDrawn(string inspection, CancellationToken stop) =>
        await db.SampleDraws.AnyAsync(draw => draw.InspectionId == inspection, stop) || await db.Records.AnyAsync(record => record.InspectionId == inspection, stop)
            ? new Refusal("drawn-already", "a sample has been drawn from the list, or cases are being read; it can no longer be changed") { Suggestion = "exclude single cases or replace them, each with a reason" }
            : null;

    private static Case CaseOf(KeptCase kept)
    {
        var profile = ProfileJson.Read(kept.Profile).ToDictionary(field => field.Key, field => field.Value);
        if (kept.Practitioner is { } practitioner)
        {
            profile[Practitioner] = practitioner;
        }

        return new Case(kept.CaseId, profile);
    }

    /// <summary>Every field that the instrument asks of a case must be a column, and hold what it allows.</summary>
    private static IEnumerable<Refusal> FaultsOf(Caseload caseload, Instrument instrument, string name)
    {
        foreach (var field in instrument.Profile.Where(field => !caseload.Fields.Contains(field.Name)))
        {
            yield return new Refusal("column-missing", $"the column {field.Name} is missing or empty") { Place = new Place(name, 1, 1), Subject = field.Name, Suggestion = Spelling.Suggest(field.Name, caseload.Fields.Except(instrument.Profile.Select(known => known.Name))) };
        }

        foreach (var @case in caseload.Cases)
        {
            foreach (var fault in CaseLimits.FaultsOf(@case))
            {
                yield return fault;
            }

            foreach (var field in instrument.Profile.Where(field => caseload.Fields.Contains(field.Name)))
            {
                var value = @case.Find(field.Name) ?? "";
                if (field.Choices is { } list && !instrument.Choices[list].Any(choice => choice.Name == value))
                {
                    yield return new Refusal("value-unknown", $"{field.Name} is \"{value}\"; it must be one of {string.Join(", ", instrument.Choices[list].Select(choice => choice.Name))}") { Subject = @case.Id, Suggestion = Spelling.Suggest(value, instrument.Choices[list].Select(choice => choice.Name)) };
                }
            }
        }
    }
}
