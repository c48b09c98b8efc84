using System.Text.Json;
using Plumbline.Caseloads.Intake;
using Plumbline.Caseloads.Intake.Unnamed;
using Plumbline.Files.Caseloads;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Keeping;

namespace Plumbline.Workspace.Caseloads.Intakes;

/// <summary>Makes the list that waits the caseload of the inspection, once its owner has decided about every pair that may be one person.</summary>
public sealed class AcceptIntake(Acts acts, KeptInstruments instruments, OwnerSeals seals)
{
    public const string Same = "same";

    public const string Different = "different";

    /// <summary>How many cases the caseload has, or which pairs are not decided.</summary>
    /// <param name="decisions">For each pair to decide, in its order, <see cref="Same"/> or <see cref="Different"/>.</param>
    /// <param name="instead">The digest of the list that it takes the place of, as far as the asker has seen; null for none.</param>
    public Task<Result<int>> RunAsync(
        Acting who, string inspection, IReadOnlyDictionary<int, string> decisions, string? instead, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.SendCaseload, inspection, async turn =>
        {
            if (await turn.IsDrawnOrReadAsync())
            {
                return Result.Refused<int>(CaseloadRefusals.DrawnAlready());
            }

            if (await KeptIntakes.FindAsync(turn.Db, inspection, who, turn.Stop) is not { } kept
                || seals.Open<PreparedList>(OwnerSeals.Lists, inspection, kept.Owner, kept.Sealed) is not { } prepared)
            {
                return Result.Refused<int>(IntakeRefusals.Nothing());
            }

            var undecided = UndecidedIn(prepared.Unnamed, decisions).ToList();
            if (undecided.Count > 0)
            {
                return Result.Refused<int>(undecided);
            }

            var decided = prepared.Unnamed.Decide(
                [.. prepared.Unnamed.ToDecide().Select((pair, at) => new PersonDecision(pair.First, pair.Second, decisions[at] == Same))]);
            var list = new CaseloadList(decided.Caseload, []);
            var instrument = await instruments.ReadAsync(turn.Inspection.InstrumentId, turn.Inspection.InstrumentVersion, turn.Stop);
            var faults = CaseloadChecks.FaultsOf(list, instrument, prepared.FileName).ToList();
            if (faults.Count > 0)
            {
                return Result.Refused<int>(faults);
            }

            if (await turn.ChangedSinceAsync(decided.Caseload, instead) is { } changed)
            {
                return Result.Refused<int>(changed);
            }

            await turn.KeepCaseloadAsync(list, JsonSerializer.Serialize(ListOrigin.Of(prepared, decided)));
            kept.Sealed = null;
            return Result.Of(decided.Caseload.Cases.Count);
        }, stop);

    private static IEnumerable<Refusal> UndecidedIn(UnnamedIntake unnamed, IReadOnlyDictionary<int, string> decisions)
    {
        var lines = unnamed.Cases.ToDictionary(one => one.Id, one => one.Line, StringComparer.Ordinal);
        return unnamed.ToDecide().Index().Where(pair => decisions.GetValueOrDefault(pair.Index) is not (Same or Different))
            .Select(pair => IntakeRefusals.Undecided(pair.Index, lines[pair.Item.First], lines[pair.Item.Second]));
    }
}
