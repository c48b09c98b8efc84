using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts.Mails;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;
using Plumbline.Web.Features.People;
using Plumbline.Workspace;
using Plumbline.Workspace.Mails;
using static Plumbline.Web.Tests.Features.People.Mails.Mailing;

namespace Plumbline.Web.Tests.Features.People.Mails;

/// <summary>What leaves by e-mail, to a real SMTP server.</summary>
public sealed class MailTests
{
    private const string Croydon = CroydonKept.Id;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_off_until_a_mail_server_is_named_and_then_the_links_are_shown()
    {
        await using var server = await RunningServer.Start();
        using var administrator = await server.SignedIn(Role.Administrator);

        var invited = await Invite(administrator);

        server.Services.GetRequiredService<MailSettings>().IsOn.ShouldBeFalse();
        invited.Document.DocumentElement.OuterHtml.ShouldContain("/join/");
        var account = await administrator.Get("/account");
        account.Main.ShouldContain("Your account");
        account.Main.ShouldNotContain("Email about your work");
        (await server.Read(db => db.Mails.CountAsync(Stop))).ShouldBe(0);
    }

    [Fact]
    public async Task An_invitation_lets_its_reader_in_by_the_address_that_the_operator_gave_and_its_link_is_kept_nowhere()
    {
        await using var house = MailHouse.Open();
        await using var server = await Started(house.Address);
        using var administrator = await server.SignedIn(Role.Administrator);

        var page = await Invite(administrator);
        (await Send(server)).ShouldBe(1);

        page.Document.DocumentElement.OuterHtml.ShouldNotContain("/join/");
        var mail = house.Taken.ShouldHaveSingleItem();
        mail.To.Mailboxes.Single().Address.ShouldBe("ann@example.org");
        mail.TextBody!.ShouldContain("You are invited");
        mail.TextBody!.ShouldContain("Fe’ch gwahoddir");
        var link = mail.TextBody!.Split().First(word => word.StartsWith("http://inspect.example.org/join/", StringComparison.Ordinal));
        using var stranger = server.Stranger();
        (await stranger.Get(new Uri(link).PathAndQuery)).Document.QuerySelector("input[type=password]").ShouldNotBeNull();
        var kept = await server.Read(db => db.Mails.AsNoTracking().SingleAsync(Stop));
        (kept.Kind, kept.DoneAt.HasValue).ShouldBe((MailKinds.Invitation, true));
        System.Text.Json.JsonSerializer.Serialize(kept).ShouldNotContain("token");
    }

    [Fact]
    public async Task What_waits_is_told_once_a_working_day_in_the_language_of_the_reader_and_without_a_word_of_a_case_or_an_area()
    {
        await using var house = MailHouse.Open();
        await using var server = await Started(house.Address);
        var reader = await Reader(server);
        await Choose(reader, "daily", "cy");
        AtHour(server, 6);

        var early = await GatherAndSend(server);
        server.Wait(TimeSpan.FromHours(2));
        var morning = await GatherAndSend(server);
        var again = await GatherAndSend(server);

        (early, morning, again).ShouldBe((0, 1, 0));
        var mail = house.Taken.ShouldHaveSingleItem();
        mail.Subject.ShouldBe("Plumbline: mae gwaith yn aros amdanoch");
        mail.TextBody!.ShouldContain("I’w dechrau: 2");
        mail.TextBody!.ShouldContain("http://inspect.example.org/account");
        ShouldTellNothing(mail);
    }

    [Fact]
    public async Task Who_wants_to_hear_at_once_hears_only_of_what_is_new_and_who_wants_never_hears_nothing()
    {
        await using var house = MailHouse.Open();
        await using var server = await Started(house.Address);
        var croydon = await Croydons(server);
        using var reader = await server.SignedIn(Role.Assessor, Croydon);
        await Choose(reader, "at-once", "en");
        await croydon.Give("C01", reader.Account.Id);

        var first = await GatherAndSend(server);
        server.Wait(TimeSpan.FromMinutes(1));
        var nothingNew = await GatherAndSend(server);
        await croydon.Give("C02", reader.Account.Id);
        var second = await GatherAndSend(server);
        await Choose(reader, "never", "en");
        await croydon.Give("C03", reader.Account.Id);
        var never = await GatherAndSend(server);

        (first, nothingNew, second, never).ShouldBe((1, 0, 1, 0));
        house.Taken.Select(mail => mail.Subject).ShouldAllBe(subject => subject == "Plumbline: work waits for you");
        house.Taken[1].TextBody!.ShouldContain("To begin: 2");
    }

    [Fact]
    public async Task What_the_mail_server_refuses_is_seen_by_the_administrator_and_tried_again()
    {
        await using var house = MailHouse.Open();
        await using var server = await Started(house.Address);
        using var administrator = await server.SignedIn(Role.Administrator);
        await Invite(administrator);
        house.IsFull = true;

        (await Send(server)).ShouldBe(0);
        var seen = (await administrator.Get("/people")).Main;
        house.IsFull = false;
        var tooSoon = await Send(server);
        server.Wait(TimeSpan.FromMinutes(2));
        var later = await Send(server);

        seen.ShouldContain("The mail server answered 552");
        seen.ShouldContain("Is tried again");
        (tooSoon, later, house.Taken.Count).ShouldBe((0, 1, 1));
        (await administrator.Get("/people")).Main.ShouldNotContain("could not be sent");
    }

    [Fact]
    public async Task What_could_not_be_sent_leads_to_its_reader_and_goes_at_once_when_it_is_sent_again()
    {
        await using var house = MailHouse.Open();
        await using var server = await Started(house.Address);
        using var administrator = await server.SignedIn(Role.Administrator);
        await Invite(administrator);
        house.IsFull = true;
        await Send(server);
        house.IsFull = false;
        await server.Change(db => db.Mails.Single().GivenUpAt = DateTimeOffset.UnixEpoch);
        var person = await server.Read(db => db.Users.SingleAsync(account => account.Email == "ann@example.org", Stop));

        var page = await administrator.Get("/people");
        var row = page.Document.QuerySelector("form[action*=Send] tbody tr")!;
        var again = await administrator.Send(page, "form[action*=Send] button");
        var sent = await Send(server);

        row.QuerySelector("th a")!.GetAttribute("href").ShouldBe($"/people/{person.Id}");
        Page.Words(row).ShouldContain("Given up");
        Page.Words(row.Children[1]).ShouldMatch("[0-9]{2}:[0-9]{2} on [0-9]+ [A-Z]");
        again.Main.ShouldContain("The email goes out again within a minute");
        (sent, house.Taken.Count).ShouldBe((1, 1));
        (await administrator.Post(
            "/people?handler=Send", ("mail", $"{Guid.CreateVersion7()}"),
            ("__RequestVerificationToken", page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!)))
            .Errors.ShouldBe(["This email is on its way or went out meanwhile, or is there no more"]);
    }

    [Fact]
    public async Task A_link_that_was_handed_over_is_not_ended_by_an_invitation_that_still_waited()
    {
        await using var house = MailHouse.Open();
        await using var server = await Started(house.Address);
        using var administrator = await server.SignedIn(Role.Administrator);
        await Invite(administrator);
        var person = await server.Read(db => db.Users.SingleAsync(account => account.Email == "ann@example.org", Stop));

        var link = await server.LinkFor(person.Id);
        (await Send(server)).ShouldBe(0);

        house.Taken.ShouldBeEmpty();
        using var stranger = server.Stranger();
        (await stranger.Get(link)).Document.QuerySelector("input[type=password]").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_mail_server_that_is_away_for_two_days_is_given_up()
    {
        await using var server = await Started($"smtp://127.0.0.1:{MailHouse.FreePort()}");
        using var administrator = await server.SignedIn(Role.Administrator);
        await Invite(administrator);

        for (var attempt = 0; attempt < 10; attempt++)
        {
            (await Send(server)).ShouldBe(0);
            server.Wait(TimeSpan.FromDays(1.5));
        }

        var kept = await server.Read(db => db.Mails.AsNoTracking().SingleAsync(Stop));
        (kept.Tries, kept.Fault, kept.GivenUpAt.HasValue).ShouldBe((8, "unreachable", true));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_mail_on_its_way_is_taken_by_no_other_server_and_one_that_was_killed_goes_under_its_own_name(Engine engine)
    {
        await using var house = MailHouse.Open();
        await using var server = await Started(house.Address, engine);
        using var administrator = await server.SignedIn(Role.Administrator);
        await Invite(administrator);
        using var killed = new CancellationTokenSource();
        var byAnother = -1;
        house.Meanwhile = async () =>
        {
            house.Meanwhile = () => Task.FromResult(true);
            byAnother = await Send(server);
            await killed.CancelAsync();
            return false;
        };

        await Should.ThrowAsync<OperationCanceledException>(() => Send(server, killed.Token));
        server.Wait(TimeSpan.FromMinutes(11));
        var afterwards = await Send(server);

        (byAnother, afterwards, house.Taken.Count).ShouldBe((0, 1, 1));
        var kept = await server.Read(db => db.Mails.AsNoTracking().SingleAsync(Stop));
        house.Taken[0].MessageId.ShouldBe($"{kept.Id}.2@example.org");
        kept.Tries.ShouldBe(2);
    }

    [Fact]
    public async Task A_choice_that_is_none_is_refused_and_noted_by_nobody()
    {
        await using var house = MailHouse.Open();
        await using var server = await Started(house.Address);
        using var reader = await server.SignedIn(Role.Assessor);

        var page = await Choose(reader, "hourly", "en");

        page.Errors.ShouldBe(["Choose how often"]);
        (await server.Read(db => db.MailWishes.CountAsync(Stop))).ShouldBe(0);
    }

    private static Task<CroydonKept> Croydons(RunningServer server) => CroydonKept.In(server.Services.GetRequiredService<PlumblineDatabase>(), cases: 4);

    private static async Task<Colleague> Reader(RunningServer server)
    {
        var croydon = await Croydons(server);
        var reader = await server.SignedIn(Role.Assessor, Croydon);
        await croydon.Give("C01", reader.Account.Id);
        await croydon.Give("C02", reader.Account.Id);
        return reader;
    }

    private static async Task<Page> Choose(Colleague person, string pace, string language) => await person.Send(
        await person.Get("/account"), "form[action*=Mail]", ("Pace", pace), ("Language", language));

    private static async Task<int> GatherAndSend(RunningServer server)
    {
        await server.Within(services =>
            services.GetRequiredService<GatherMail>().RunAsync(Acting.Operator(services.GetRequiredService<WorkspaceClock>()), stop: Stop));
        return await Send(server);
    }

    /// <summary>Lets time go by to an hour of the next Wednesday, in the time of London.</summary>
    private static void AtHour(RunningServer server, int hour)
    {
        var clock = server.Services.GetRequiredService<WorkspaceClock>();
        var now = clock.Local(clock.Now);
        var days = ((int)DayOfWeek.Wednesday - (int)now.DayOfWeek + 7) % 7 + 7;
        server.Wait(TimeZoneInfo.ConvertTimeToUtc(now.Date.AddDays(days).AddHours(hour), WorkspaceClock.London) - clock.Now.UtcDateTime);
    }

    private static void ShouldTellNothing(MimeMessage mail)
    {
        // The name of a message and the address of whoever reads it are made by chance here, and now and then hold the letters of a case.
        var all = string.Join('\n', mail.Headers.Where(header => header.Id is not (HeaderId.MessageId or HeaderId.To)).Select(header => header.Value))
            + mail.TextBody
            + mail.Subject;
        foreach (var secret in new[] { "Croydon", "C01", "C02", Croydon })
        {
            all.ShouldNotContain(secret, Case.Insensitive);
        }
    }
}
