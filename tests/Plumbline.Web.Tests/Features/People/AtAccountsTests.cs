using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Testing.Databases;
using Plumbline.Web.Features.SignIn;
using Plumbline.Workspace;
using Plumbline.Workspace.People;

namespace Plumbline.Web.Tests.Features.People;

/// <summary>Whoever makes or changes an account takes a turn, and what the tables refuse is refused in words.</summary>
public sealed class AtAccountsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Two_administrators_who_disable_each_other_at_once_leave_one(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        var (ann, ben) = (await server.Account([Role.Administrator]), await server.Account([Role.Administrator]));
        var held = server.Services.GetRequiredService<PlumblineDatabase>().NewDb();
        var turn = await held.TakeTurnAtAccountsAsync(Stop);

        var both = new[] { (ann, ben), (ben, ann) }.Select(pair =>
            Task.Run(() => Do<DisablePerson, Account>(server, act => act.RunAsync(As(pair.Item1), pair.Item2.Id, Stop)), Stop)).ToArray();
        await turn.DisposeAsync();
        await held.DisposeAsync();
        var done = await Task.WhenAll(both);

        done.Count(result => result.IsRefused).ShouldBe(1);
        var refusal = done.Single(result => result.IsRefused).Refusals.ShouldHaveSingleItem();
        (refusal.Code, refusal.Welsh is not null).ShouldBe(("last-administrator", true));
        (await server.Read(db => db.Users.CountAsync(person => person.DisabledAt == null, Stop))).ShouldBe(1);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Of_two_who_invite_one_address_at_once_one_is_told_that_it_is_there(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        var administrator = As(await server.Account([Role.Administrator]));

        var done = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Do<InvitePerson, Account>(
            server, act => act.RunAsync(administrator, new NewPerson("Ann Example", "ann@example.org", [Role.Observer]), Stop)), Stop)));

        done.Count(result => !result.IsRefused).ShouldBe(1);
        done.Where(result => result.IsRefused).SelectMany(result => result.Refusals).ShouldAllBe(refusal =>
            refusal.Code == "email-taken" && refusal.Subject == PeopleRefusals.EmailField && refusal.Welsh != null);
        (await server.Read(db => db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.PersonInvited, Stop))).ShouldBe(1);
    }

    /// <summary>An account without a name to sign in with, as no page makes one: the change of roles cannot be kept.</summary>
    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_change_that_the_tables_refuse_is_refused_in_words_and_leaves_no_trace(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        using var administrator = await server.SignedIn(Role.Administrator);
        var ben = await server.Account([Role.Observer]);
        await server.Change(db => db.Users.Single(person => person.Id == ben.Id).UserName = " ");

        var page = await administrator.Send(await administrator.Get($"/people/{ben.Id}?lang=cy"), ("Roles", "editor"));

        page.Main.ShouldNotContain("Mae’r rolau wedi’u cadw");
        page.Document.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Rhowch gyfeiriad e-bost");
        (await server.Read(db => db.Users.SingleAsync(person => person.Id == ben.Id, Stop))).Roles.ShouldBe([Role.Observer]);
        (await server.Read(db => db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.RolesChanged, Stop))).ShouldBe(0);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_administrator_who_was_invited_and_has_not_joined_does_not_stand_in_for_the_last_who_can_sign_in(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        var ann = await server.Account([Role.Administrator]);
        await Do<InvitePerson, Account>(server, act => act.RunAsync(As(ann), new NewPerson("Ben", "ben@example.org", [Role.Administrator]), Stop));

        var disabled = await Do<DisablePerson, Account>(server, act => act.RunAsync(As(ann), ann.Id, Stop));
        var changed = await Do<ChangeRoles, Account>(server, act => act.RunAsync(As(ann), ann.Id, [Role.Editor], null, stop: Stop));

        disabled.Refusals.ShouldHaveSingleItem().Code.ShouldBe("last-administrator");
        changed.Refusals.ShouldHaveSingleItem().Code.ShouldBe("last-administrator");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task No_link_is_made_for_a_disabled_account_and_none_of_that_time_opens_it_once_it_is_enabled(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        var (ann, ben) = (As(await server.Account([Role.Administrator])), await server.Account([Role.Observer]));
        await Do<DisablePerson, Account>(server, act => act.RunAsync(ann, ben.Id, Stop));

        var refusal = (await Do<MakeJoinLink, string>(server, act => act.RunAsync(ann, ben.Id, stop: Stop))).Refusals.ShouldHaveSingleItem();
        var old = await server.Within(async services =>
        {
            var accounts = services.GetRequiredService<UserManager<Account>>();
            return JoinLink.Of(ben.Id, await accounts.GeneratePasswordResetTokenAsync((await accounts.FindByIdAsync($"{ben.Id}"))!));
        });
        await Do<EnablePerson, Account>(server, act => act.RunAsync(ann, ben.Id, Stop));

        (refusal.Code, refusal.Message, refusal.Welsh).ShouldBe(
            ("account-disabled", "this account is disabled; enable it first", "mae’r cyfrif hwn wedi’i analluogi; galluogwch ef yn gyntaf"));
        using var stranger = server.Stranger();
        (await stranger.Get(old)).Document.QuerySelector("input[type=password]").ShouldBeNull();
        (await stranger.Get(await server.LinkFor(ben.Id))).Document.QuerySelector("input[type=password]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Only_who_manages_people_does_any_of_it_and_nobody_to_somebody_who_is_not_there()
    {
        await using var server = await RunningServer.Start();
        var (reader, administrator) = (As(await server.Account([Role.Assessor])), As(await server.Account([Role.Administrator])));
        var nobody = Guid.CreateVersion7();

        foreach (var (who, code) in new[] { (reader, ActRefusals.NotAllowedCode), (administrator, "no-person") })
        {
            (await Do<ChangeRoles, Account>(server, act => act.RunAsync(who, nobody, [Role.Editor], null, stop: Stop))).Refusals.Single().Code.ShouldBe(code);
            (await Do<DisablePerson, Account>(server, act => act.RunAsync(who, nobody, Stop))).Refusals.Single().Code.ShouldBe(code);
            (await Do<EnablePerson, Account>(server, act => act.RunAsync(who, nobody, Stop))).Refusals.Single().Code.ShouldBe(code);
            (await Do<SignOutPerson, int>(server, act => act.RunAsync(who, nobody, Stop))).Refusals.Single().Code.ShouldBe(code);
            (await Do<MakeJoinLink, string>(server, act => act.RunAsync(who, nobody, stop: Stop))).Refusals.Single().Code.ShouldBe(code);
        }

        (await Do<InvitePerson, Account>(server, act => act.RunAsync(reader, new NewPerson("Ann", "ann@example.org", [Role.Editor]), Stop)))
            .Refusals.Single().Code.ShouldBe(ActRefusals.NotAllowedCode);
    }

    private static Acting As(Account account)
    {
        var clock = new WorkspaceClock(TimeProvider.System, WorkspaceClock.London);
        return new Acting(account.Id, clock.Now, clock.Today) { Roles = account.Roles };
    }

    private static Task<Result<T>> Do<TAct, T>(RunningServer server, Func<TAct, Task<Result<T>>> act)
        where TAct : notnull => server.Within(services => act(services.GetRequiredService<TAct>()));
}
