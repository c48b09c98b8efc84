using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Plumbline.Statistics;

namespace Plumbline.Bench.Web;

/// <summary>Someone at work with a browser of their own: opens cases, answers questions, and thinks in between.</summary>
internal sealed partial class SimulatedAssessor(Uri server, string inspection, IReadOnlyList<string> cases, SeededRandom chance) : IDisposable
{
    private readonly CookieContainer cookies = new();

    private HttpClient Browser => field ??= new(new SocketsHttpHandler { CookieContainer = cookies, UseCookies = true }) { BaseAddress = server };

    /// <summary>The cookies that the browser sends by now.</summary>
    public string Cookies => cookies.GetCookieHeader(server);

    public List<double> Pages { get; } = [];

    public List<double> Saves { get; } = [];

    public List<double> Files { get; } = [];

    public int Failures { get; private set; }

    public async Task SignIn(string email, string password)
    {
        var page = await Browser.GetStringAsync(new Uri("/sign-in", UriKind.Relative));
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Email"] = email,
            ["Password"] = password,
            ["__RequestVerificationToken"] = Token().Match(page).Groups[1].Value,
        });
        using var answer = await Browser.PostAsync(new Uri("/sign-in", UriKind.Relative), form);
        answer.EnsureSuccessStatusCode();
    }

    public Task<string> Get(string address) => Browser.GetStringAsync(new Uri(address, UriKind.Relative));

    public Task<string> Open(string @case) => Browser.GetStringAsync(new Uri(AddressOf(@case), UriKind.Relative));

    /// <summary>Sends the whole form of a case, and gives the page that comes of it.</summary>
    public async Task<string> Send(string @case, CaseForm form, byte[] fields)
    {
        using var content = new ByteArrayContent([.. Encoding.ASCII.GetBytes($"revision={form.Revision}&"), .. fields]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        using var answer = await Browser.PostAsync(new Uri(AddressOf(@case), UriKind.Relative), content);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsStringAsync();
    }

    public async Task Work(TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        await Task.Delay(chance.Below(2000));
        while (watch.Elapsed < time)
        {
            var @case = cases[chance.Below(cases.Count)];
            var page = await Timed(Pages, () => Open(@case));
            await Think();
            if (page.Length > 0)
            {
                await Timed(Saves, () => Answer(@case, page));
                await Think();
            }

            await Timed(Files, () => Browser.GetStringAsync(new Uri("/reports/same/", UriKind.Relative)));
            await Think();
        }
    }

    public void Dispose() => Browser.Dispose();

    public void Forget()
    {
        Pages.Clear();
        Saves.Clear();
        Files.Clear();
    }

    /// <summary>Gives one question another answer, as the script of the page does.</summary>
    private async Task<string> Answer(string @case, string page)
    {
        var questions = Radio().Matches(page);
        var question = questions[chance.Below(questions.Count)].Groups[1].Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = Token().Matches(page)[^1].Groups[1].Value,
            ["revision"] = Revision().Match(page).Groups[1].Value,
            ["was"] = Was().Match(page).Groups[1].Value,
            ["a." + question] = chance.Below(2) == 0 ? "yes" : "no",
        });
        using var answer = await Browser.PostAsync(new Uri(AddressOf(@case) + "?handler=Save", UriKind.Relative), form);
        var text = await answer.Content.ReadAsStringAsync();
        answer.EnsureSuccessStatusCode();
        using var saved = JsonDocument.Parse(text);
        return saved.RootElement.GetProperty("message").GetString()!;
    }

    private async Task<string> Timed(List<double> times, Func<Task<string>> act)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            var answer = await act();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            return answer;
        }
        catch (HttpRequestException)
        {
            Failures++;
            return "";
        }
    }

    private Task Think() => Task.Delay(1000 + chance.Below(2000));

    private string AddressOf(string @case) => $"/inspections/{inspection}/cases/{@case}";

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]* value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("name=\"revision\" value=\"(\\d+)\"")]
    private static partial Regex Revision();

    [GeneratedRegex("name=\"was\" value=\"([^\"]+)\"")]
    private static partial Regex Was();

    [GeneratedRegex("name=\"a\\.([^\"]+)\" type=\"radio\" value=\"yes\"")]
    private static partial Regex Radio();
}
