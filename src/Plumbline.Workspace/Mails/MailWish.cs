using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts.Mails;

namespace Plumbline.Workspace.Mails;

/// <summary>How the one who asks hears by e-mail what waits for them; who never chose hears once a day, in English.</summary>
public sealed record MailWish(MailPace Pace, Language Language)
{
    public static MailWish Unsaid { get; } = new(MailPace.Daily, Language.English);

    internal static MailWish Of(KeptMailWish? kept) => kept is null ? Unsaid
        : new MailWish(MailPaces.FromCode(kept.Pace) ?? MailPace.Daily, Languages.FromCode(kept.Language) ?? Language.English);

    public static async Task<MailWish> ReadAsync(Views views, Acting who, CancellationToken stop = default) =>
        who.May(Act.UseWorkspace) && who.Account is { } account
            ? Of(await views.Db.MailWishes.AsNoTracking().SingleOrDefaultAsync(wish => wish.AccountId == account, stop)) : Unsaid;
}
