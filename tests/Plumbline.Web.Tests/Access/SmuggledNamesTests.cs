using System.Data.Common;
using System.Globalization;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;

namespace Plumbline.Web.Tests.Access;

/// <summary>
/// What an address names is decided by the address. Everybody sends the names of every route, of an inspection that is none of theirs, to every address by
/// every other way, with the ids of what lies in that inspection in all forms: nothing of it is shown, and no row of it changes.
/// </summary>
public class SmuggledNamesTests
{
    private const int Ways = 3;

    private static readonly Func<string, string>[] Letters =
    [
        name => name, name => name.ToUpperInvariant(), name => char.ToUpperInvariant(name[0]) + name[1..],
    ];

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nothing_of_another_inspection_is_shown_or_changed_by_a_name_beside_the_address(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        var croydon = await CroydonKept.In(server.Services.GetRequiredService<PlumblineDatabase>(), cases: 4);
        var other = await OtherInspection.In(server, croydon);
        var addresses = (await Address.AllOf(server)).Where(address => address.Pattern != "/sign-out").ToList();
        var names = addresses.SelectMany(address => address.Names).ToHashSet();
        names.ShouldBeSubsetOf(other.Names.Keys);
        var (seen, asked, shows) = (new List<string>(), 0, 0);

        foreach (var (role, @case) in Enum.GetValues<Role>().Select(role => ((Role?)role, role == Role.LocalAssessor ? "C02" : "C01")).Append((null, "C01")))
        {
            using var someone = role is { } known ? await server.SignedIn(known, CroydonKept.Id) : server.Stranger();
            var me = role is null ? other.Reader.Id : someone.Account.Id;
            await other.Declare(server, me);
            if (role is Role.Assessor or Role.LocalAssessor)
            {
                // Whoever may share out cases has given it to somebody by now.
                var given = await server.Read(db => db.Allocations.Where(one => one.InspectionId == CroydonKept.Id && one.CaseId == @case)
                    .ExecuteUpdateAsync(set => set.SetProperty(one => one.AccountId, me), TestContext.Current.CancellationToken));
                if (given == 0)
                {
                    await croydon.Give(@case, me);
                }
            }

            var own = new Dictionary<string, string>(other.Names)
            {
                ["inspection"] = CroydonKept.Id, ["case"] = @case, ["person"] = Guid.CreateVersion7().ToString(),
            };
            var (token, before) = (await Token(someone), await RowsOf(server, other));
            foreach (var address in addresses)
            {
                foreach (var request in Requests(address, own, other, me, token))
                {
                    using (request)
                    {
                        var what = $"{role?.Code() ?? "a stranger"} by {request.Options.First().Value} to {request.Method} {request.RequestUri}";
                        using var answer = await someone.Browser.SendAsync(request, TestContext.Current.CancellationToken);
                        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                        asked++;
                        shows += (int)answer.StatusCode == 200 ? 1 : 0;
                        var maySee = role?.IsEverywhere() == true && !address.Names.Contains("inspection");
                        if (!maySee && text.Contains(OtherInspection.Word, StringComparison.Ordinal))
                        {
                            seen.Add($"shown to {what}");
                        }

                        if ((int)answer.StatusCode >= 500)
                        {
                            seen.Add($"broke: {what}");
                        }

                        if (answer.RequestMessage!.RequestUri!.AbsolutePath.Contains(OtherInspection.Id, StringComparison.Ordinal))
                        {
                            seen.Add($"led there: {what}");
                        }
                    }
                }
            }

            var after = await RowsOf(server, other);
            seen.AddRange(after.Except(before).Concat(before.Except(after)).Select(row => $"changed by {role?.Code() ?? "a stranger"}: {row}"));
        }

        var acts = addresses.Sum(address => address.Handlers.Count);
        var people = Enum.GetValues<Role>().Length + 1;
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{engine}: {names.Count} names x {Letters.Length} cases of letters x {Ways} ways (body, of a GET too; query; headers) x {acts} acts "
                + $"at {addresses.Count} addresses x {people} who ask = {names.Count * Letters.Length * Ways * acts * people} tries, in {asked} "
                + $"requests, {shows} of them answered with a page"));
        seen.ShouldBeEmpty();
    }

    /// <summary>The word by which the test above knows the other inspection does stand on its pages, for whoever may see them.</summary>
    [Fact]
    public async Task The_pages_of_the_other_inspection_do_show_it_to_its_own_people()
    {
        await using var server = await RunningServer.Start();
        var other = await OtherInspection.In(server, await CroydonKept.In(server.Services.GetRequiredService<PlumblineDatabase>(), cases: 4));
        using var lead = await server.SignedIn(Role.LeadInspector, OtherInspection.Id);
        using var service = await server.SignedIn(Role.Service, OtherInspection.Id);

        foreach (var address in (await Address.AllOf(server)).Where(address => address.Method == "GET" && address.Names.Contains("inspection")))
        {
            var page = await (address.Pattern.Contains("/sending", StringComparison.Ordinal) ? service : lead).Get(address.Filled(other.Names));

            if ((int)page.Status == 200)
            {
                page.Document.Body!.TextContent.ShouldContain(OtherInspection.Word, customMessage: address.ToString());
            }
        }
    }

    /// <summary>Each way of sending names beside the address: all names in all cases of letters at once, since the first that counts would count alone
    /// too.</summary>
    private static IEnumerable<HttpRequestMessage> Requests(Address address, Dictionary<string, string> own, OtherInspection other, Guid me, string token)
    {
        (string Name, string Value)[] names = [.. other.Names.SelectMany(name => Letters.Select(letters => (letters(name.Key), name.Value)))];
        (string Name, string Value)[] fields = [.. names, .. other.Fields(me), ("__RequestVerificationToken", token)];
        foreach (var handler in address.Handlers)
        {
            var path = address.Filled(own) + (handler.Length > 0 ? $"?handler={handler}" : "");
            var method = new HttpMethod(address.Method == "ANY" ? "GET" : address.Method);
            yield return Way("the body", new HttpRequestMessage(method, path) { Content = Form(fields) });
            var beside = Way(
                "the query or headers",
                new HttpRequestMessage(method, path + (handler.Length > 0 ? "&" : "?") + string.Join('&', names.Select(name => $"{name.Name}={name.Value}")))
                {
                    Content = method == HttpMethod.Get ? null : Form([("__RequestVerificationToken", token)]),
                });
            foreach (var (name, value) in names)
            {
                beside.Headers.TryAddWithoutValidation(name, value);
            }

            yield return beside;
        }
    }

    private static HttpRequestMessage Way(string way, HttpRequestMessage request)
    {
        request.Options.Set(new HttpRequestOptionsKey<string>("way"), way);
        return request;
    }

    private static FormUrlEncodedContent Form(IEnumerable<(string Name, string Value)> fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private static async Task<string> Token(Colleague someone) =>
        (await someone.Get("/sign-in")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    /// <summary>Every row of every table that speaks of the other inspection.</summary>
    private static async Task<HashSet<string>> RowsOf(RunningServer server, OtherInspection other) => await server.Read(async db =>
    {
        var rows = new HashSet<string>(StringComparer.Ordinal);
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct())
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"select * from \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
            while (await reader.ReadAsync(TestContext.Current.CancellationToken))
            {
                var row = table + ": " + string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(column => ValueOf(reader, column)));
                if (other.Marks.Any(mark => row.Contains(mark, StringComparison.OrdinalIgnoreCase))
                    || (table == "sessions" && row.Contains(other.Session.ToString(), StringComparison.OrdinalIgnoreCase)))
                {
                    rows.Add(row);
                }
            }
        }

        return rows;
    });

    private static string ValueOf(DbDataReader reader, int column) =>
        reader.GetValue(column) is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture) ?? "";
}
