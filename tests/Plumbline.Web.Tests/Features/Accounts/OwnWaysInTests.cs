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

    private static Task<Result<Account>> Add(RunningServer server, Account account, byte id, string name = "key") =>
        Do<AddPasskey>(server, act => act.RunAsync(
            As(account), new UserPasskeyInfo([id], [id], DateTimeOffset.UnixEpoch, 0, [], true, false, false, [id], [id]), name, Stop));

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
