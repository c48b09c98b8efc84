using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.SignIn;

namespace Plumbline.Web.Tests.Features.SignIn;

/// <summary>When a session runs out, and that nothing is lost by it.</summary>
public class SessionTests
{
    private static readonly (string, string)[] Invitation =
    [
        ("Name", "Reader of Cases"), ("Email", "reader@example.org"), ("Roles", "assessor"), ("Roles", "observer"),
    ];

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_form_sent_too_late_comes_back_after_signing_in_and_nothing_of_it_is_lost(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        using var administrator = await server.SignedIn(Role.Administrator);
        var form = await administrator.Get("/people/invite");
        server.Wait(TimeSpan.FromMinutes(61));

        var late = await administrator.Send(form, Invitation);
        var back = await administrator.Send(late, ("Email", administrator.Account.Email!), ("Password", RunningServer.Password));
        var again = await administrator.Send(back, "main form[action*=Again]");
        var sent = await administrator.Send(again, "main form", Invitation);

        late.Main.ShouldContain("What you were writing is kept and comes back when you sign in");
        back.Heading.ShouldBe("What you wrote is here");
        again.Document.QuerySelector("#Name")!.GetAttribute("value").ShouldBe("Reader of Cases");
        again.Document.QuerySelectorAll("[name=Roles][checked]").Select(box => box.GetAttribute("value")).ShouldBe(["assessor", "observer"]);
        again.Errors.ShouldBeEmpty();
        sent.Heading.ShouldBe("Link for Reader of Cases");
    }

    [Fact]
    public async Task What_was_kept_can_be_sent_at_once()
    {
        await using var server = await RunningServer.Start();
        using var administrator = await server.SignedIn(Role.Administrator);
        var form = await administrator.Get("/people/invite");
        server.Wait(TimeSpan.FromMinutes(61));

        var back = await administrator.Send(
            await administrator.Send(form, Invitation), ("Email", administrator.Account.Email!), ("Password", RunningServer.Password));
        var sent = await administrator.Send(back, "main form:not([action*=Again])");

        sent.Heading.ShouldBe("Link for Reader of Cases");
    }

    [Fact]
    public async Task What_was_kept_is_for_nobody_else_and_for_a_day()
    {
        await using var server = await RunningServer.Start();
        using var administrator = await server.SignedIn(Role.Administrator);
        using var other = await server.SignedIn(Role.Administrator);
        var form = await administrator.Get("/people/invite");
        server.Wait(TimeSpan.FromMinutes(61));
        var back = await administrator.Send(
            await administrator.Send(form, Invitation), ("Email", administrator.Account.Email!), ("Password", RunningServer.Password));

        using var stranger = await server.SignedIn(other.Account);
        var forOther = await stranger.Get(back.Address!);
        server.Wait(TimeSpan.FromHours(25));
        using var later = await server.SignedIn(administrator.Account);
        var tooLate = await later.Get(back.Address!);

        (forOther.Status, tooLate.Status).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task Nothing_is_kept_of_a_form_that_does_not_carry_the_persons_token()
    {
        await using var server = await RunningServer.Start();
        using var administrator = await server.SignedIn(Role.Administrator);
        server.Wait(TimeSpan.FromMinutes(61));

        var late = await administrator.Post("/people/invite", Invitation);
        var back = await administrator.Send(late, ("Email", administrator.Account.Email!), ("Password", RunningServer.Password));

        back.Address.ShouldBe("/");
    }

    [Fact]
    public async Task Work_keeps_a_session_and_twelve_hours_end_it()
    {
        await using var server = await RunningServer.Start();
        using var reader = await server.SignedIn(Role.Assessor);
        for (var hour = 0; hour < 13; hour++)
        {
            (await reader.Get("/inspections")).Heading.ShouldBe("Inspections", $"{hour * 55} minutes");
            server.Wait(TimeSpan.FromMinutes(55));
        }

        // 11 hours and 55 minutes; asked once more, so that it's not the idle hour that ends it.
        (await reader.Get("/inspections")).Heading.ShouldBe("Inspections");
        server.Wait(TimeSpan.FromMinutes(6));
        (await reader.Get("/inspections")).Heading.ShouldBe("Sign in");
    }

    /// <summary>A password that lay among what is kept would lie in the database for a day, and come back in a page.</summary>
    [Fact]
    public async Task No_password_is_kept_of_a_form_that_came_too_late()
    {
        await using var server = await RunningServer.Start();
        using var reader = await server.SignedIn(Role.Assessor);
        var form = await reader.Get("/account/password");
        server.Wait(TimeSpan.FromMinutes(61));

        var late = await reader.Send(
            form, ("CurrentPassword", RunningServer.Password), ("Password", "gravel kettle lighthouse"), ("Beside", "what is no secret"));
        var back = await reader.Send(late, ("Email", reader.Account.Email!), ("Password", RunningServer.Password));
        var kept = await server.Within(services => services.GetRequiredService<KeptForms>().Find(reader.Account.Id, back.Address!.Split('/')[^1]));

        back.Heading.ShouldBe("What you wrote is here");
        kept!.Fields.Select(field => field.Key).ShouldBe(["Beside"]);
        back.Document.DocumentElement!.OuterHtml.ShouldNotContain("gravel kettle lighthouse");
        back.Document.DocumentElement.OuterHtml.ShouldNotContain(RunningServer.Password);
    }

    [Fact]
    public async Task A_page_says_when_its_session_ends_and_a_script_is_told_instead_of_led_away()
    {
        await using var server = await RunningServer.Start();
        using var reader = await server.SignedIn(Role.Assessor);
        var page = await reader.Get("/inspections");
        server.Wait(TimeSpan.FromMinutes(61));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/inspections");
        request.Headers.Add("Sec-Fetch-Mode", "cors");

        using var answer = await reader.Browser.SendAsync(request, TestContext.Current.CancellationToken);

        page.One("footer")!.ShouldContain("You are signed out at");
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_form_sent_after_signing_out_in_another_tab_comes_back_after_signing_in(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        using var administrator = await server.SignedIn(Role.Administrator);
        var form = await administrator.Get("/people/invite");
        var left = await administrator.Send(await administrator.Get("/people"), "form.plumb-sign-out");

        var late = await administrator.Send(form, Invitation);
        var back = await administrator.Send(late, ("Email", administrator.Account.Email!), ("Password", RunningServer.Password));
        var again = await administrator.Send(back, "main form[action*=Again]");

        left.Heading.ShouldBe("You are signed out");
        late.Main.ShouldContain("so nothing was saved. What you were writing is kept");
        back.Heading.ShouldBe("What you wrote is here");
        again.Document.QuerySelector("#Name")!.GetAttribute("value").ShouldBe("Reader of Cases");
    }

    [Fact]
    public async Task What_is_left_after_signing_out_opens_nothing_and_shows_another_nothing()
    {
        await using var server = await RunningServer.Start();
        using var administrator = await server.SignedIn(Role.Administrator);
        using var other = await server.SignedIn(Role.Administrator);
        var form = await administrator.Get("/people/invite");
        await administrator.Send(await administrator.Get("/people"), "form.plumb-sign-out");

        var page = await administrator.Get("/people");
        var late = await administrator.Send(form, Invitation);
        var asOther = await administrator.Send(late, ("Email", other.Account.Email!), ("Password", RunningServer.Password));

        page.Heading.ShouldBe("Sign in");
        page.Main.ShouldNotContain("nothing was saved");
        asOther.Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
