using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;

namespace Plumbline.Bench.Processes;

/// <summary>The published program serving a workspace as a process of its own, and somebody who enters it as the people of a demonstration do.</summary>
internal sealed partial class ServedWorkspace : IDisposable
{
    private readonly Process process;
    private readonly HttpClient visitor;

    private ServedWorkspace(Process process, HttpClient visitor, double seconds) =>
        (this.process, this.visitor, SecondsUntilHealth) = (process, visitor, seconds);

    /// <summary>From the start of the process until <c>/health</c> answers.</summary>
    public double SecondsUntilHealth { get; }

    public double PeakMegabytes => Status("VmHWM");

    public double Megabytes => Status("VmRSS");

    /// <param name="arguments">Beside the address: where the workspace is, and whether it is a demonstration.</param>
    public static async Task<ServedWorkspace> StartAsync(string program, params string[] arguments)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo(program, ["serve", .. arguments, "--url", address.ToString().TrimEnd('/')]) { RedirectStandardOutput = true,
            RedirectStandardError = true };
        var visitor = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = address,
            Timeout = TimeSpan.FromMinutes(10) };
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEndAsync();
        while (true)
        {
            try
            {
                await visitor.GetStringAsync(new Uri("/health", UriKind.Relative));
                return new ServedWorkspace(process, visitor, watch.Elapsed.TotalSeconds);
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                await Task.Delay(5);
            }
            catch (HttpRequestException)
            {
                throw new InvalidOperationException(await said);
            }
        }
    }

    /// <summary>Gives the made-up lead inspector a part in an inspection.</summary>
    public static async Task AssignLeadAsync(PlumblineDatabase database, string inspection)
    {
        await using var db = database.NewDb();
        var lead = await db.Users.SingleAsync(account => account.UserName == "lead-inspector@demonstration.invalid");
        db.Add(new Assignment { AccountId = lead.Id, InspectionId = inspection, Role = Role.LeadInspector, Since = TimeProvider.System.GetUtcNow() });
        await db.SaveChangesAsync();
    }

    public async Task EnterAsync(string role)
    {
        var page = await GetAsync("/sign-in");
        using var form = new FormUrlEncodedContent(new Dictionary<string,
            string> { ["role"] = role, ["__RequestVerificationToken"] = Token().Match(page).Groups[1].Value });
        using var answer = await visitor.PostAsync(new Uri("/sign-in?handler=Demonstration", UriKind.Relative), form);
        answer.EnsureSuccessStatusCode();
    }

    public Task<string> GetAsync(string address) => visitor.GetStringAsync(new Uri(address, UriKind.Relative));

    /// <summary>Milliseconds of a page after a first visit that is not counted, and its length in kilobytes.</summary>
    public async Task<(Spread Milliseconds, double Kilobytes)> TimeAsync(string address, int runs)
    {
        var page = await GetAsync(address);
        var times = new List<double>();
        for (var run = 0; run < runs; run++)
        {
            var watch = Stopwatch.StartNew();
            page = await GetAsync(address);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return (Spread.Of(times), page.Length / 1024.0);
    }

    public void Dispose()
    {
        visitor.Dispose();
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private double Status(string line) => double.Parse(
        File.ReadLines($"/proc/{process.Id}/status").First(one => one.StartsWith(line, StringComparison.Ordinal))
            .Split(':')[1].Replace("kB", "", StringComparison.Ordinal).Trim(),
        System.Globalization.CultureInfo.InvariantCulture) / 1024;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]* value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
