using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts.Mails;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;
using static Plumbline.Web.Tests.Features.People.Mails.Mailing;

namespace Plumbline.Web.Tests.Features.People.Mails;

/// <summary>An e-mail that could not be sent, and whoever presses "Send again".</summary>
public sealed class SendAgainTests
{
    private const string OnItsWay = "This email is on its way or went out meanwhile, or is there no more";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_mail_that_is_being_tried_is_not_sent_again_and_goes_once(Engine engine)
    {
        await using var house = MailHouse.Open();
        await using var server = await Started(house.Address, engine);
        using var administrator = await server.SignedIn(Role.Administrator);
        var page = await CouldNotBeSent(house, server, administrator);
        server.Wait(TimeSpan.FromMinutes(2));
        (IReadOnlyList<string> Errors, int ByAnother) meanwhile = ([], -1);
        house.Meanwhile = async () =>
        {
            house.Meanwhile = () => Task.FromResult(true);
            meanwhile = ((await administrator.Send(page, "form[action*=Send] button")).Errors, await Send(server));
            return true;
        };

        var sent = await Send(server);
        server.Wait(TimeSpan.FromDays(1));
        var afterwards = await Send(server);

        meanwhile.Errors.ShouldBe([OnItsWay]);
        (sent, meanwhile.ByAnother, afterwards, house.Taken.Count).ShouldBe((1, 0, 0, 1));
        var kept = await Kept(server);
        (kept.DoneAt.HasValue, kept.Fault, kept.Tries).ShouldBe((true, null, 2));
    }

    [Fact]
    public async Task A_link_that_was_handed_over_while_its_invitation_was_refused_is_not_ended_by_another_try()
    {
        await using var house = MailHouse.Open();
        await using var server = await Started(house.Address);
        using var administrator = await server.SignedIn(Role.Administrator);
        await Invite(administrator);
        var person = (await Kept(server)).AccountId;
        var link = "";
        house.Meanwhile = async () =>
        {
            house.Meanwhile = () => Task.FromResult(true);
            link = await server.LinkFor(person);
            return false;
        };

        await Send(server);
        server.Wait(TimeSpan.FromMinutes(2));
        var again = await Send(server);

        again.ShouldBe(0);
        using var stranger = server.Stranger();
        (await stranger.Get(link)).Document.QuerySelector("input[type=password]").ShouldNotBeNull();
    }

    [Fact]
    public async Task To_whoever_is_disabled_nothing_is_sent_again_until_they_are_enabled()
    {
        await using var house = MailHouse.Open();
        await using var server = await Started(house.Address);
        using var administrator = await server.SignedIn(Role.Administrator);
        var page = await CouldNotBeSent(house, server, administrator);
        await administrator.Send(await administrator.Get($"/people/{(await Kept(server)).AccountId}"), "form[action*=Disable]");

        var pressed = await administrator.Send(page, "form[action*=Send] button");

        pressed.Errors.ShouldBe(["This account is disabled; enable it first"]);
        pressed.Main.ShouldNotContain("could not be sent");
    }

    [Fact]
    public async Task Where_no_mail_server_is_named_nothing_can_be_sent_again()
    {
        await using var server = await RunningServer.Start();
        using var administrator = await server.SignedIn(Role.Administrator);
        await server.Change(db => Invited(db, "ben@example.org", "unreachable"));

        var page = await administrator.Get("/people");

        page.Main.ShouldContain("The mail server could not be reached");
        page.Main.ShouldNotContain("What to do");
        page.Document.QuerySelector("form[action*=Send]").ShouldBeNull();
    }

    /// <summary>An account without a name to sign in with, as no page makes one: its link cannot be made.</summary>
    [Fact]
    public async Task An_invitation_whose_link_is_refused_is_not_taken_for_sent()
    {
        await using var house = MailHouse.Open();
        await using var server = await Started(house.Address);
        using var administrator = await server.SignedIn(Role.Administrator);
        await Invite(administrator);
        await server.Change(db => db.Users.Single(person => person.Email == "ann@example.org").UserName = " ");

        var sent = await Send(server);

        var kept = await Kept(server);
        (sent, kept.DoneAt, kept.Fault).ShouldBe((0, null, "no-link"));
        (await administrator.Get("/people")).Main.ShouldContain("The link for the invitation could not be made");
    }

    /// <returns>The page that says so.</returns>
    private static async Task<Page> CouldNotBeSent(MailHouse house, RunningServer server, Colleague administrator)
    {
        await Invite(administrator);
        house.IsFull = true;
        await Send(server);
        house.IsFull = false;
        return await administrator.Get("/people");
    }

    private static Task<KeptMail> Kept(RunningServer server) => server.Read(db => db.Mails.AsNoTracking().SingleAsync(Stop));
}
