using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing;
using Plumbline.Testing.Databases;

namespace Plumbline.Web.Tests.Features.People;

public class PeopleTests
{
    [Fact]
    public async Task What_is_wrong_with_an_invitation_is_said_all_at_once_and_nothing_typed_is_lost()
    {
        await using var server = await RunningServer.Start();
        using var administrator = await server.SignedIn(Role.Administrator);

        var page = await administrator.Send(
            await administrator.Get("/people/invite"),
            ("Name", " "),
            ("Email", "no address"),
            ("Roles", "local-assessor"),
            ("HomeArea", ""));

        page.Errors.ShouldBe([
            "Enter a name of up to 200 characters", "Enter an email address, like name@example.org", "Enter the area that a local assessor works in",
        ]);
        page.Document.QuerySelector("#Email")!.GetAttribute("value").ShouldBe("no address");
        page.Document
            .QuerySelectorAll(".govuk-error-summary a")
            .Select(link => link.GetAttribute("href"))
            .ShouldAllBe(href => page.Document.QuerySelector(href!) != null);
    }

    [Fact]
    public async Task The_other_language_shows_what_was_typed_and_sends_nothing()
    {
        await using var server = await RunningServer.Start();
        using var administrator = await server.SignedIn(Role.Administrator);
        var page = await administrator.Get("/people/invite");
        var language = page.Document.QuerySelector("nav.govuk-language-navigation button")!;

        var welsh = await administrator.Post(
            language.GetAttribute("formaction")!,
            ("__RequestVerificationToken", page.Document.QuerySelector("#form input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
            ("Name", "Hanner enw"),
            ("Roles", "editor"));

        (welsh.Language, welsh.Heading).ShouldBe(("cy", "Gwahodd rhywun"));
        welsh.Document.QuerySelector("#Name")!.GetAttribute("value").ShouldBe("Hanner enw");
        welsh.Document.QuerySelector("[name=Roles][checked]")!.GetAttribute("value").ShouldBe("editor");
        welsh.Errors.ShouldBeEmpty();
        (await server.Read(db => db.Users.CountAsync(TestContext.Current.CancellationToken))).ShouldBe(1);
    }

    [Fact]
    public async Task Roles_are_changed_and_the_last_administrator_stays()
    {
        await using var server = await RunningServer.Start();
        using var administrator = await server.SignedIn(Role.Administrator);
        using var reader = await server.SignedIn(Role.Assessor);

        var changed = await administrator.Send(await administrator.Get($"/people/{reader.Account.Id}"), ("Roles", "quality-lead"), ("Roles", "observer"));
        var own = await administrator.Send(await administrator.Get($"/people/{administrator.Account.Id}"), ("Roles", "observer"));
        var disabled = await administrator.Send(await administrator.Get($"/people/{administrator.Account.Id}"), "form[action*=Disable]");

        changed.Main.ShouldContain("The roles are saved");
        (await server.Read(db => db.Users.SingleAsync(user => user.Id == reader.Account.Id, TestContext.Current.CancellationToken))).Roles.ShouldBe([
            Role.QualityLead, Role.Observer,
        ]);
        own.Errors.ShouldBe(["This is the only administrator who can sign in; make someone else an administrator first"]);
        disabled.Errors.ShouldBe(own.Errors);
    }

    /// <summary>As of a demonstration, and of accounts that are older than the rule.</summary>
    [Fact]
    public async Task Roles_of_somebody_whom_no_mail_can_reach_are_changed_all_the_same()
    {
        await using var server = await RunningServer.Start();
        using var administrator = await server.SignedIn(Role.Administrator);
        var ann = await server.Account([Role.Assessor]);
        await server.Change(db => db.Users.Single(person => person.Id == ann.Id).Email = "ann@demonstration.invalid");

        var changed = await administrator.Send(await administrator.Get($"/people/{ann.Id}"), ("Roles", "observer"));

        changed.Errors.ShouldBeEmpty();
        (await server.Read(db => db.Users.SingleAsync(user => user.Id == ann.Id, TestContext.Current.CancellationToken))).Roles.ShouldBe([Role.Observer]);
    }

    /// <summary>A lost laptop: what the administrator ends must be over on every device at the next page, and the account goes on.</summary>
    [Fact]
    public async Task Whom_the_administrator_signs_out_everywhere_is_out_on_every_device()
    {
        await using var server = await RunningServer.Start();
        using var administrator = await server.SignedIn(Role.Administrator);
        using var laptop = await server.SignedIn(Role.Assessor);
        using var tablet = await server.SignedIn(laptop.Account);

        var done = await administrator.Send(await administrator.Get($"/people/{laptop.Account.Id}"), "form[action*=SignOut]");

        done.Main.ShouldContain("signed out everywhere");
        (await laptop.Get("/inspections")).Heading.ShouldBe("Sign in");
        (await tablet.Get("/inspections")).Heading.ShouldBe("Sign in");
        (await administrator.Get("/people")).Heading.ShouldBe("People");
        using var again = await server.SignedIn(laptop.Account);
        (await again.Get("/inspections")).Heading.ShouldBe("Inspections");
    }

    [Fact]
    public async Task Who_is_disabled_is_out_at_once_and_can_come_back()
    {
        await using var server = await RunningServer.Start();
        using var administrator = await server.SignedIn(Role.Administrator);
        using var reader = await server.SignedIn(Role.Assessor);

        var disabled = await administrator.Send(await administrator.Get($"/people/{reader.Account.Id}"), "form[action*=Disable]");
        var thrownOut = await reader.Get("/inspections");
        var refused = await reader.Send(thrownOut, ("Email", reader.Account.Email!), ("Password", RunningServer.Password));
        await administrator.Send(disabled, "form[action*=Enable]");
        var back = await reader.Send(refused, ("Email", reader.Account.Email!), ("Password", RunningServer.Password));

        (thrownOut.Heading, refused.Heading, back.Heading).ShouldBe(("Sign in", "Sign in", "Inspections"));
        disabled.SummaryValue("State").ShouldBe("Disabled");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_local_assessor_is_kept_out_of_the_own_area_whichever_of_its_names_was_typed(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        await server.Change(db => db.AddRange(Given.KeptInspections(("croydon-2026", "Croydon"))));
        using var administrator = await server.SignedIn(Role.Administrator);
        using var lead = await server.SignedIn(Role.LeadInspector, "croydon-2026");
        (string Name, string Value)[] Of(string area) =>
            [("Name", "Ann Example"), ("Email", "ann@example.org"), ("Roles", "local-assessor"), ("HomeArea", area)];

        var unknown = await administrator.Send(await administrator.Get("/people/invite"), Of("Xanadu"));
        var slip = await administrator.Send(unknown, Of("Croyden"));
        await administrator.Send(slip, Of("London Borough of Croydon"));
        var ann = await server.Read(db => db.Users.SingleAsync(user => user.Email == "ann@example.org", TestContext.Current.CancellationToken));
        var assigned = await lead.Send(
            await lead.Get("/inspections/croydon-2026/team"), "main form:has([name=Chosen].govuk-select)", ("Chosen", $"{ann.Id} local-assessor"));

        unknown.Errors.ShouldHaveSingleItem().ShouldStartWith("No area is known by this name. Choose one from the list");
        slip.Errors.ShouldBe(["No area is known by this name. Did you mean Croydon?"]);
        ann.HomeArea.ShouldBe("Croydon");
        assigned.Errors.ShouldBe(["A local assessor of this area cannot work on its inspection"]);
    }
}
