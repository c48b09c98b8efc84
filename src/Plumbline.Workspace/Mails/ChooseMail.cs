using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts.Mails;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Mails;

/// <summary>Chooses how often, and in which language, one hears by e-mail what waits.</summary>
public sealed class ChooseMail(Acts acts)
{
    private static readonly LocalText NoChoice = new("choose how often", "dewiswch pa mor aml");

    /// <param name="pace">As a form sends it; refused as <c>pace-unknown</c> where it is none.</param>
    public Task<Result<MailWish>> RunAsync(Acting who, string? pace, string? language, CancellationToken stop = default) =>
        acts.DoAsync(who, Act.UseWorkspace, async turn =>
        {
            if (MailPaces.FromCode(pace) is not { } chosen || Languages.FromCode(language ?? "") is not { } spoken || who.Account is not { } account)
            {
                return Result.Refused<MailWish>(Refusal.Of("pace-unknown", NoChoice) with { Subject = "Pace" });
            }

            if (await turn.Db.MailWishes.SingleOrDefaultAsync(wish => wish.AccountId == account, turn.Stop) is { } kept)
            {
                (kept.Pace, kept.Language) = (chosen.Code(), spoken.Code());
            }
            else
            {
                turn.Db.Add(new KeptMailWish { AccountId = account, Pace = chosen.Code(), Language = spoken.Code() });
            }

            turn.Note(AuditActions.MailChosen, account.ToString(), new { pace = chosen.Code(), language = spoken.Code() });
            return Result.Of(new MailWish(chosen, spoken));
        }, stop);
}
