using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;
using Plumbline.Testing.Databases;

namespace Plumbline.Web.Tests.Features.Assessments;

/// <summary>A workspace with the Croydon inspection in it and its first case given to an assessor.</summary>
public sealed class CaseAtWork : IAsyncDisposable
{
    /// <summary>The form of the case.</summary>
    public const string Form = "form[data-case-form]";

    public const string Case = "C01";

    private readonly Guid record;

    private CaseAtWork(RunningServer server, CroydonKept croydon, Colleague assessor, Guid record) =>
        (Server, Croydon, Assessor, this.record) = (server, croydon, assessor, record);

    public RunningServer Server { get; }

    public CroydonKept Croydon { get; }

    public Colleague Assessor { get; }

    public static async Task<CaseAtWork> Start(Engine engine = Engine.Sqlite) => await Start(await RunningServer.Start(engine: engine));

    public static async Task<CaseAtWork> Start(RunningServer server)
    {
        var croydon = await CroydonKept.In(server.Services.GetRequiredService<PlumblineDatabase>());
        var assessor = await server.SignedIn(Role.Assessor, CroydonKept.Id);
        return new CaseAtWork(server, croydon, assessor, await croydon.Give(Case, assessor.Account.Id));
    }

    public Task<Guid> Give(string @case, Purpose purpose = Purpose.First) => Croydon.Give(@case, Assessor.Account.Id, purpose);

    /// <summary>Answers the case as the example does, all but some questions.</summary>
    public Task Answer(params string[] leaveOut) =>
        Croydon.Answer(record, Case, Assessor.Account.Id, (judged, question) => leaveOut.Contains(question) ? null : judged);

    public Task Move(params string[] states) => Croydon.Move(record, Assessor.Account.Id.ToString(), states);

    public async Task<PresentRecord> Present() => (await Croydon.Judgements.ReadAsync(record))!.Present;

    public async Task<Judged?> Stands(string question) => (await Present()).Find(question)?.Judged;

    /// <summary>The same person saves from another place, on the newest revision.</summary>
    public async Task Elsewhere(string question, Judged judged) =>
        _ = (await Croydon.Judgements.SaveAsync(
            new JudgingAct(record, Assessor.Account.Id.ToString(), TimeProvider.System.GetUtcNow()),
            [new ProposedChange(question, judged, (await Present()).Revision)])).Value;

    public Task<JsonElement> Script(Page page, params (string Name, string Value)[] fields) => Script(page, HttpStatusCode.OK, fields);

    /// <summary>Sends what the script of the page sends when an answer is given.</summary>
    public async Task<JsonElement> Script(Page page, HttpStatusCode expected, params (string Name, string Value)[] fields)
    {
        var own = FieldsOf(page).Where(field =>
            field.Name is "revision" or "was" or "__RequestVerificationToken" && fields.All(given => given.Name != field.Name));
        using var content = new FormUrlEncodedContent(own.Concat(fields).Select(field => KeyValuePair.Create(field.Name, field.Value)));
        var address = page.Document.QuerySelector("[data-saved]")!.GetAttribute("data-address")!;
        using var answer = await Assessor.Browser.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(expected);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.Clone();
    }

    /// <summary>What stands in the hidden fields of the form of the case.</summary>
    public static IReadOnlyList<(string Name, string Value)> FieldsOf(Page page) =>
        [.. page.Document.QuerySelectorAll<IHtmlInputElement>(Form + " input[type=hidden]").Select(input => (input.Name!, input.Value))];

    public async ValueTask DisposeAsync()
    {
        Assessor.Dispose();
        await Server.DisposeAsync();
    }
}
