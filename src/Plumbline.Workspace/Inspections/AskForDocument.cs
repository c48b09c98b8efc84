using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Inspections;

/// <summary>Asks the service, or the body that monitors it, for another document before fieldwork.</summary>
public sealed class AskForDocument(Acts acts)
{
    public const int LongestName = 200;

    public const string EnglishField = "English";

    public const string WelshField = "Welsh";

    private static readonly LocalText NameMissing = new("enter what the document is", "rhowch beth yw’r ddogfen");

    /// <summary>The document as it is asked for. Whoever clicks twice, because the page was slow, asks once: what is asked for in the same words and has not
    /// come is that document.</summary>
    /// <param name="name">What it is called; the Welsh may be left out.</param>
    /// <param name="from">Who sends it: one of <see cref="AdvanceDocuments"/>; another word means the service.</param>
    public Task<Result<KeptAdvanceDocument>> RunAsync(
        Acting who,
        string inspection,
        LocalText name,
        string? from,
        DateOnly? due,
        CancellationToken stop = default) =>
        acts.AtAsync(who, Act.ReceiveInformation, inspection, async turn =>
        {
            var faults = FaultsOf(name).ToList();
            if (faults.Count > 0)
            {
                return Result.Refused<KeptAdvanceDocument>(faults);
            }

            var asked = new KeptAdvanceDocument
            {
                Id = Guid.CreateVersion7(turn.Now),
                InspectionId = inspection,
                English = name.English.Trim(),
                Welsh = string.IsNullOrWhiteSpace(name.Welsh) ? null : name.Welsh.Trim(),
                From = from == AdvanceDocuments.MonitoringBody ? AdvanceDocuments.MonitoringBody : AdvanceDocuments.Service,
                Due = due,
            };
            if (await turn.Db.AdvanceDocuments.FirstOrDefaultAsync(
                kept =>
                    kept.InspectionId == inspection
                        && kept.English == asked.English
                        && kept.Welsh == asked.Welsh
                        && kept.From == asked.From
                        && kept.Due == asked.Due
                        && kept.ReceivedAt == null,
                turn.Stop) is { } before)
            {
                return Result.Of(before);
            }

            turn.Db.Add(asked);
            turn.Note(AuditActions.DocumentAskedFor, asked.Id.ToString());
            return Result.Of(asked);
        }, stop);

    /// <summary>What is wrong with a name, before anything is asked.</summary>
    public static IEnumerable<Refusal> FaultsOf(LocalText name)
    {
        if (string.IsNullOrWhiteSpace(name.English))
        {
            yield return Refusal.Of("name-missing", NameMissing) with { Subject = EnglishField };
        }
        else if (name.English.Length > LongestName)
        {
            yield return ActRefusals.TooLong(EnglishField, LongestName);
        }

        if (name.Welsh?.Length > LongestName)
        {
            yield return ActRefusals.TooLong(WelshField, LongestName);
        }
    }
}
