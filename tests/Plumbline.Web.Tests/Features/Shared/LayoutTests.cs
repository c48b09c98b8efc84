using System.Text.RegularExpressions;

namespace Plumbline.Web.Tests.Features.Shared;

public partial class LayoutTests
{
    [Fact]
    public async Task Every_page_can_be_switched_to_Welsh_and_stays_so()
    {
        await using var server = await RunningServer.Start();
        using var visitor = server.Visitor();

        var english = await Page.Of(await visitor.GetAsync("/reports", TestContext.Current.CancellationToken));
        var welshLink = english.Document.QuerySelector("nav.govuk-language-navigation a")!;
        var welsh = await Page.Of(await visitor.GetAsync(welshLink.GetAttribute("href"), TestContext.Current.CancellationToken));

        (english.Language, english.Heading).ShouldBe(("en", "Reports"));
        welshLink.GetAttribute("lang").ShouldBe("cy");
        (welsh.Language, welsh.Heading).ShouldBe(("cy", "Adroddiadau"));
        welsh.Response.Headers.GetValues("Set-Cookie").ShouldContain(cookie => cookie.StartsWith("plumbline_language=cy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_runs_only_scripts_with_the_nonce_of_its_request()
    {
        await using var server = await RunningServer.Start();
        using var visitor = server.Visitor();

        var first = await Page.Of(await visitor.GetAsync("/reports", TestContext.Current.CancellationToken));
        var second = await Page.Of(await visitor.GetAsync("/reports", TestContext.Current.CancellationToken));

        var policy = first.Response.Headers.GetValues("Content-Security-Policy").Single();
        var nonce = Nonce().Match(policy).Groups[1].Value;
        first.Document.Scripts.Select(script => script.GetAttribute("nonce")).ShouldAllBe(given => given == nonce);
        policy.ShouldNotContain("unsafe-inline");
        second.Response.Headers.GetValues("Content-Security-Policy").Single().ShouldNotContain(nonce);
    }

    [Fact]
    public async Task Style_and_script_are_kept_by_the_browser_until_they_change()
    {
        await using var server = await RunningServer.Start();
        using var visitor = server.Visitor();
        var page = await Page.Of(await visitor.GetAsync("/reports", TestContext.Current.CancellationToken));

        var style = await visitor.GetAsync(page.Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"), TestContext.Current.CancellationToken);

        style.EnsureSuccessStatusCode();
        style.Headers.CacheControl!.ToString().ShouldContain("immutable");
        (await visitor.GetAsync("/assets/000000000000/plumbline.css", TestContext.Current.CancellationToken)).IsSuccessStatusCode.ShouldBeFalse();
    }

    [GeneratedRegex("script-src 'nonce-([^']+)'")]
    private static partial Regex Nonce();
}
