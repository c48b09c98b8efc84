using System.Security.Cryptography;
using Plumbline.Caseloads;
using Plumbline.Caseloads.Intake;
using Plumbline.Caseloads.Intake.Unnamed;
using Plumbline.Files.Caseloads.Extracts;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Caseloads.Intakes;

/// <summary>
/// Reads the list that a service exported, takes names and dates of birth out of it on the spot, and keeps the rest for whoever uploaded it until doubles are
/// decided.
/// The file itself is never kept.
/// </summary>
public sealed class PrepareCaseload(PlumblineDb db, Acts acts, KeptInstruments instruments, OwnerSeals seals)
{
    public const string MappingField = "Mapping";

    public const string ToField = "To";

    /// <summary>No service has so many cases; a list of more is another list.</summary>
    private const int MostCases = 50_000;

    /// <summary>How many cases wait now, or every fault of the list with its row and column.</summary>
    public async Task<Result<int>> RunAsync(Acting who, string inspection, ExtractUpload upload, CancellationToken stop = default)
    {
        var looked = await db.FindToChangeAsync(who, Act.SendCaseload, inspection, stop);
        if (who.Account is not { } owner || !looked.TryGet(out var found))
        {
            return Result.Refused<int>(looked.IsRefused ? looked.Refusals : [ActRefusals.NotAllowed(Act.SendCaseload)]);
        }

        var instrument = await instruments.ReadAsync(found.InstrumentId, found.InstrumentVersion, stop);
        var mapping = await ExtractMappings.FindAsync(db, inspection, upload.Mapping, instrument, stop);
        var read = mapping.Then(profile => Unnamed(profile, upload, instrument, who.Today));
        return await acts.AtAsync(who, Act.SendCaseload, inspection, async turn =>
        {
            if (await turn.IsDrawnOrReadAsync())
            {
                return Result.Refused<int>(CaseloadRefusals.DrawnAlready());
            }

            if (!read.TryGet(out var prepared))
            {
                return Result.Refused<int>(read.Refusals);
            }

            await KeptIntakes.ForgetAsync(turn, owner);
            turn.Db.Add(new KeptIntake
            {
                InspectionId = inspection, Owner = owner, At = turn.Now,
                Sealed = seals.Seal(OwnerSeals.Lists, inspection, owner, prepared.List),
                SealedReferences = seals.Seal(OwnerSeals.References, inspection, owner, prepared.References),
            });
            turn.Note(AuditActions.ListPrepared, null, new { cases = prepared.List.Unnamed.Cases.Count, leftOut = prepared.List.Unnamed.Left.Count });
            return Result.Of(prepared.List.Unnamed.Cases.Count);
        }, stop);
    }

    private static Result<(PreparedList List, Dictionary<string, string> References)> Unnamed(
        ExtractProfile mapping, ExtractUpload upload, Instrument instrument, DateOnly today)
    {
        if (upload.From > (upload.To ?? today))
        {
            return Result.Refused<(PreparedList, Dictionary<string, string>)>(IntakeRefusals.WrongWindow());
        }

        var asked = instrument.Profile.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        var rules = mapping.Exclusions.Where(rule => rule.UnlessAsked is not { } field || !asked.Contains(field)).ToList();
        var pseudonyms = new Pseudonyms(RandomNumberGenerator.GetBytes(Pseudonyms.KeyLength));
        return mapping.Parse(upload.File, upload.FileName).Then(listed => listed.Cases.Count > MostCases
            ? Result.Refused<(PreparedList, Dictionary<string, string>)>(IntakeRefusals.TooManyCases(MostCases))
            : UnnamedIntake.Of(listed.Cases, new Eligibility(upload.From, upload.To ?? today, rules), pseudonyms,
                AskedFields.Of(instrument).ToHashSet(StringComparer.Ordinal)).Then(unnamed =>
            {
                var faults = FaultsOf(unnamed, instrument, upload.FileName);
                return Result.From(faults, () => (
                    new PreparedList(upload.FileName, mapping.Title, upload.From, upload.To ?? today, listed.Columns,
                        [.. listed.Notes.Select(note => note.Text)], unnamed),
                    ReferencesOf(listed.Cases, unnamed, pseudonyms)));
            }));
    }

    /// <summary>What the instrument cannot take, told by the rows of the service's own list.</summary>
    private static Faults FaultsOf(UnnamedIntake unnamed, Instrument instrument, string name)
    {
        var faults = new Faults();
        if (unnamed.Cases.Count == 0)
        {
            faults.Add(IntakeRefusals.NobodyEligible() with { Place = new Place(name, 1, 1) });
            return faults;
        }

        var lines = unnamed.Cases.ToDictionary(one => one.Id, one => one.Line, StringComparer.Ordinal);
        var caseload = Caseload.Of(unnamed.Cases.Select(one => new Case(one.Id, one.Profile))).Value;
        faults.AddRange(CaseloadChecks.FaultsOf(caseload, instrument, (id, _) => new Place(name, lines[id], 1)).Select(fault => fault with { Subject = null }));
        return faults;
    }

    private static Dictionary<string, string> ReferencesOf(IReadOnlyList<ListedCase> listed, UnnamedIntake unnamed, Pseudonyms pseudonyms)
    {
        var eligible = unnamed.Cases.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        return listed.Select(one => (Id: pseudonyms.Of(one.Reference), one.Reference)).Where(pair => eligible.Contains(pair.Id)).ToDictionary(
            pair => pair.Id, pair => pair.Reference, StringComparer.Ordinal);
    }
}
