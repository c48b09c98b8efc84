using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Plumbline.Testing;
using Plumbline.Web.Settings;

namespace Plumbline.Web.Tests.Hosting;

/// <summary>What a server does that was told nothing else is what its documentation promises to the people who rely on it.</summary>
public class ServerSettingsTests
{
    private static readonly string Promises = File.ReadAllText(Repository.PathTo("docs", "how-to", "let-people-in.md"));

    [Fact]
    public async Task A_link_works_for_three_days()
    {
        await using var server = await RunningServer.Start();

        Promises.ShouldContain("a link that works once, for three days");
        server.Services.GetRequiredService<IOptions<DataProtectionTokenProviderOptions>>().Value.TokenLifespan.ShouldBe(TimeSpan.FromHours(72));
    }

    [Fact]
    public void One_address_tries_thirty_times_a_minute_and_a_session_ends_after_an_hour_or_twelve()
    {
        var untold = new ServerSettings("data");

        Promises.ShouldContain("One address may try thirty times a minute");
        Promises.ShouldContain("ends after an hour without work, and after twelve hours in any case");
        untold.SignInsAMinute.ShouldBe(30);
        (untold.IdleTime.TotalMinutes, untold.LongestSession.TotalMinutes).ShouldBe((60, 720));
    }
}
