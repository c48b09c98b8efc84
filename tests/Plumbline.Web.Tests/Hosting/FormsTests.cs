using System.Net;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;

namespace Plumbline.Web.Tests.Hosting;

/// <summary>What others may try to make the server take.</summary>
public class FormsTests
{
    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    public async Task A_form_of_another_site_is_refused_in_plain_words_even_with_a_token(string header, string value)
    {
        await using var server = await RunningServer.Start();
        using var administrator = await server.SignedIn(Role.Administrator);
        var form = await administrator.Get("/people/invite");
        administrator.Browser.DefaultRequestHeaders.Add(header, value);

        var refused = await administrator.Send(form, ("Name", "Someone"), ("Email", "someone@example.org"), ("Roles", "administrator"));

        (refused.Status, refused.Heading).ShouldBe((HttpStatusCode.Forbidden, "This came from another site"));
        refused.Main.ShouldContain("nothing was changed");
        administrator.Browser.DefaultRequestHeaders.Clear();
        (await administrator.Get("/people")).Main.ShouldNotContain("someone@example.org");
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_in_both_languages()
    {
        await using var server = await RunningServer.Start();
        using var administrator = await server.SignedIn(Role.Administrator);

        var english = await administrator.Post("/people/invite", ("Name", "Someone"));
        var welsh = await administrator.Post("/people/invite?lang=cy", ("Name", "Someone"));

        (english.Status, english.Heading).ShouldBe((HttpStatusCode.BadRequest, "This form can no longer be sent"));
        (welsh.Status, welsh.Heading, welsh.Language).ShouldBe((HttpStatusCode.BadRequest, "Ni ellir anfon y ffurflen hon bellach", "cy"));
    }

    [Fact]
    public async Task The_token_of_one_person_does_nothing_for_another()
    {
        await using var server = await RunningServer.Start();
        using var one = await server.SignedIn(Role.Administrator);
        using var other = await server.SignedIn(Role.Administrator);

        var refused = await other.Send(await one.Get("/people/invite"), ("Name", "Someone"));

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task More_text_than_is_taken_is_refused_and_the_server_goes_on()
    {
        await using var server = await RunningServer.Start();
        using var administrator = await server.SignedIn(Role.Administrator);
        var form = await administrator.Get("/people/invite");

        var longName = await administrator.Send(form, ("Name", new string('n', 201)), ("Email", "someone@example.org"), ("Roles", "assessor"));
        var endless = await administrator.Send(form, ("Name", new string('n', 1_100_000)));

        longName.Errors.ShouldBe(["Enter a name of up to 200 characters"]);
        longName.Document.QuerySelector("#Email")!.GetAttribute("value").ShouldBe("someone@example.org");
        (endless.Status, endless.Heading).ShouldBe((HttpStatusCode.BadRequest, "Too much was sent at once"));
        (await administrator.Get("/people")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_character_that_is_no_text_is_refused_in_plain_words_on_either_engine(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        using var administrator = await server.SignedIn(Role.Administrator);
        var form = await administrator.Get("/people/invite");

        var refused = await administrator.Send(form, ("Name", "Some\0one"), ("Email", "someone@example.org"), ("Roles", "assessor"));
        var searched = await administrator.Get("/audit?person=some%00one&lang=cy");

        (refused.Status, refused.Heading).ShouldBe((HttpStatusCode.BadRequest, "A character was sent that is no text"));
        using var parts = new MultipartFormDataContent
        {
            { new StringContent(
                form.Document.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new StringContent("Some\0one"), "Name" },
        };
        var inParts =
            await Page.Of(
                await administrator.Browser.PostAsync(new Uri("/people/invite?lang=en", UriKind.Relative), parts, TestContext.Current.CancellationToken));
        inParts.Heading.ShouldBe("A character was sent that is no text");
        searched.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await administrator.Get("/people?lang=en")).Main.ShouldNotContain("someone@example.org");
    }

    [Theory]
    [InlineData("/people/00000000-0000-7000-8000-000000000000")]
    [InlineData("/people/not-an-id")]
    [InlineData("/kept/..%2f..%2fetc%2fpasswd")]
    [InlineData("/nowhere?lang=cy")]
    public async Task A_forged_address_leads_nowhere(string address)
    {
        await using var server = await RunningServer.Start();
        using var administrator = await server.SignedIn(Role.Administrator);

        var page = await administrator.Get(address);

        (page.Status, page.Heading).ShouldBe((HttpStatusCode.NotFound, page.Language == "cy" ? "Heb ganfod y dudalen" : "Page not found"));
    }
}
