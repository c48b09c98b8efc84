using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Testing.Databases;
using Plumbline.Workspace;
using Plumbline.Workspace.Accounts;

namespace Plumbline.Web.Tests.Features.Accounts;

/// <summary>One's own passkeys and password are changed by acts that take their turn: whatever is asked at once, a way in is left.</summary>
public sealed class OwnWaysInTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Of_two_passkeys_that_are_removed_at_once_one_stays_where_there_is_no_other_way_in(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        var ann = await server.Account([Role.Assessor]);
        await server.Change(db => db.Users.Single(person => person.Id == ann.Id).PasswordHash = null);
        await Add(server, ann, 1);
        await Add(server, ann, 2);
        var held = server.Services.GetRequiredService<PlumblineDatabase>().NewDb();
        var turn = await held.TakeTurnAtAccountsAsync(Stop);

        var both = new byte[] { 1, 2 }.Select(id =>
            Task.Run(() => Do<RemovePasskey>(server, act => act.RunAsync(As(ann), [id], Stop)), Stop)).ToArray();
        await turn.DisposeAsync();
        await held.DisposeAsync();
        var done = await Task.WhenAll(both);

        var refusal = done.Single(result => result.IsRefused).Refusals.ShouldHaveSingleItem();
        (refusal.Code, refusal.Welsh is not null).ShouldBe(("last-way-in", true));
        (await Passkeys(server, ann)).Count.ShouldBe(1);
        (await Trail(server, AuditActions.PasskeyRemoved)).ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_names_or_removes_the_passkey_of_another_nor_adds_more_than_twenty()
    {
        await using var server = await RunningServer.Start();
        var (ann, ben) = (await server.Account([Role.Assessor]), await server.Account([Role.Assessor]));
        for (byte id = 1; id <= AddPasskey.Most; id++)
        {
            (await Add(server, ann, id)).IsRefused.ShouldBeFalse();
        }

        (await Add(server, ann, 21)).Refusals.Single().Code.ShouldBe("too-many-passkeys");
        (await Add(server, ben, 22, name: " ")).Refusals.Single().Subject.ShouldBe(PasskeyRefusals.NameField);
        (await Do<RenamePasskey>(server, act => act.RunAsync(As(ben), [1], "mine", Stop))).Refusals.Single().Code.ShouldBe("no-passkey");
        (await Do<RemovePasskey>(server, act => act.RunAsync(As(ben), [1], Stop))).Refusals.Single().Code.ShouldBe("no-passkey");

        (await Passkeys(server, ann)).Select(passkey => passkey.Name).Distinct().ShouldBe(["key"]);
        (await Passkeys(server, ann)).Count.ShouldBe(20);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Who_finds_an_open_session_adds_no_passkey_without_the_password_or_a_passkey_of_its_owner(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        using var here = await server.SignedIn(Role.Assessor);
        var (ann, there) = (here.Account, await server.Account([Role.Assessor]));
        var session = await server.Read(db => db.Sessions.SingleAsync(one => one.AccountId == ann.Id, Stop));

        var wrong = await Proved(server, ann, session, "not the password");
        var right = (await Proved(server, ann, session, RunningServer.Password)).Value;
        var byPasskey = (await Proved(server, ann, session, null, hasShownPasskey: true)).Value;

        (wrong.Refusals.Single().Code, wrong.Refusals.Single().Subject).ShouldBe(("current-password-wrong", "CurrentPassword"));
        foreach (var (who, at, proof) in new[]
        {
            (ann, session.Id, null), (ann, session.Id, ""), (ann, session.Id, "forged"), (there, session.Id, right), (ann, Guid.CreateVersion7(), right),
        })
        {
            var refusal = (await Adding(server, As(who), at, proof)).Refusals.Single();
            (refusal.Code, refusal.Welsh is not null).ShouldBe(("not-proved", true));
        }

        (await Adding(server, As(ann) with { When = As(ann).When.AddMinutes(6) }, session.Id, right)).Refusals.Single().Code.ShouldBe("not-proved");
        (await Passkeys(server, ann)).ShouldBeEmpty();
        (await Trail(server, AuditActions.CurrentPasswordWrong)).ShouldBe(1);
        (await Adding(server, As(ann), session.Id, right)).IsRefused.ShouldBeFalse();
        (await Adding(server, As(ann), session.Id, byPasskey, id: 8)).IsRefused.ShouldBeFalse();
    }

    [Fact]
    public async Task Who_has_neither_password_nor_passkey_adds_one_only_just_after_they_signed_in()
    {
        await using var server = await RunningServer.Start();
        using var here = await server.SignedIn(Role.Assessor);
        await server.Change(db => db.Users.Single(person => person.Id == here.Account.Id).PasswordHash = null);
        var session = await server.Read(db => db.Sessions.SingleAsync(one => one.AccountId == here.Account.Id, Stop));

        var late = await server.Within(services => services.GetRequiredService<ProveOneself>().RunAsync(
            As(here.Account) with { When = session.Since.AddMinutes(6) }, session, "here", null, false, Stop));
        var proof = (await Proved(server, here.Account, session, null)).Value;
        (await Adding(server, As(here.Account), session.Id, proof)).IsRefused.ShouldBeFalse();

        late.Refusals.Single().Code.ShouldBe("not-proved");
        (await Proved(server, here.Account, session, null)).Refusals.Single().Code.ShouldBe("not-proved", "now there is a passkey to show");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_link_that_four_follow_at_once_sets_one_password(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        var ann = await server.Account([Role.Assessor]);
        var token = await server.Within(async services =>
        {
            var accounts = services.GetRequiredService<UserManager<Account>>();
            return await accounts.GeneratePasswordResetTokenAsync((await accounts.FindByIdAsync($"{ann.Id}"))!);
        });

        var done = await Task.WhenAll(Enumerable.Range(1, 4).Select(number => Task.Run(
            () => Do<ChoosePassword>(server, act => act.RunAsync(ann.Id, token, $"velvet harbour tulip {number}", "here", Stop)), Stop)));

        done.Count(result => !result.IsRefused).ShouldBe(1);
        done.Where(result => result.IsRefused).ShouldAllBe(result => result.Refusals.Single().Code == "link-ended");
        (await Trail(server, AuditActions.InvitationAccepted) + await Trail(server, AuditActions.PasswordChanged)).ShouldBe(1);
    }

    private static async Task<Result<Account>> Add(RunningServer server, Account account, byte id, string name = "key")
    {
        var session = new Session { Id = Guid.CreateVersion7(), AccountId = account.Id, Since = default, LastSeen = default, Way = "", Device = "" };
        return await Adding(server, As(account), session.Id, (await Proved(server, account, session, null, hasShownPasskey: true)).Value, id, name);
    }

    private static Task<Result<Account>> Adding(RunningServer server, Acting who, Guid session, string? proof, byte id = 7, string name = "key") =>
        Do<AddPasskey>(server, act => act.RunAsync(
            who, session, proof, new UserPasskeyInfo([id], [id], DateTimeOffset.UnixEpoch, 0, [], true, false, false, [id], [id]), name, Stop));

    private static Task<Result<string>> Proved(RunningServer server, Account account, Session session, string? password, bool hasShownPasskey = false) =>
        server.Within(services => services.GetRequiredService<ProveOneself>().RunAsync(As(account), session, "here", password, hasShownPasskey, Stop));

    private static Task<IList<UserPasskeyInfo>> Passkeys(RunningServer server, Account account) => server.Within(async services =>
    {
        var accounts = services.GetRequiredService<UserManager<Account>>();
        return await accounts.GetPasskeysAsync((await accounts.FindByIdAsync($"{account.Id}"))!);
    });

    private static Task<int> Trail(RunningServer server, string action) => server.Read(db => db.AuditEntries.CountAsync(entry => entry.Action == action, Stop));

    private static Acting As(Account account)
    {
        var clock = new WorkspaceClock(TimeProvider.System, WorkspaceClock.London);
        return new Acting(account.Id, clock.Now, clock.Today) { Roles = account.Roles };
    }

    private static Task<Result<Account>> Do<TAct>(RunningServer server, Func<TAct, Task<Result<Account>>> act)
        where TAct : notnull => server.Within(services => act(services.GetRequiredService<TAct>()));
}
