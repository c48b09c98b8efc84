using System.Text;
using Plumbline.Files.Csv;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Caseloads.Intakes;

/// <summary>Hands the key of the pseudonyms, which reference each stands for, to whoever uploaded the list; once, and then the workspace has it no
/// more.</summary>
public sealed class TakeReferences(Acts acts, OwnerSeals seals)
{
    public const string Header = "case_id,reference";

    /// <summary>CSV with <c>case_id</c> and <c>reference</c>; refused where it was taken before, or belongs to someone else.</summary>
    public Task<Result<byte[]>> RunAsync(Acting who, string inspection, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.SendCaseload, inspection, async turn =>
        {
            if (await KeptIntakes.FindAsync(turn.Db, inspection, who, turn.Stop) is not { } kept
                || seals.Open<Dictionary<string, string>>(OwnerSeals.References, inspection, kept.Owner, kept.SealedReferences) is not { } references)
            {
                return Result.Refused<byte[]>(IntakeRefusals.Nothing());
            }

            kept.SealedReferences = null;
            if (kept.Sealed is null)
            {
                turn.Db.Remove(kept);
            }

            turn.Note(AuditActions.ReferencesTaken, null, new { cases = references.Count });
            var text = new StringBuilder(Header).Append('\n');
            foreach (var (id, reference) in references.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                text.Append(id).Append(",\"").Append(FormulaGuard.Close(reference).Replace("\"", "\"\"", StringComparison.Ordinal)).Append("\"\n");
            }

            return Result.Of(Encoding.UTF8.GetBytes(text.ToString()));
        }, stop);
}
