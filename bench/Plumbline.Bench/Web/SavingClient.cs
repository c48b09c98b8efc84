using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Plumbline.Bench.Web;

/// <summary>
/// A browser that sends the forms of its cases one after the other on one connection, from bytes made beforehand, and waits for each answer. It is as light
/// as a client can be, since it shares the machine with the server: a thread of its own and nothing between it and the socket.
/// </summary>
/// <param name="heads">The head of the request for each case, as far as the length of what is sent.</param>
/// <param name="forms">The two forms that change one another's answers, without their revision; the first for a case as it stands at an even revision.</param>
/// <param name="first">The revision of the first case; the others are at their second.</param>
internal sealed class SavingClient(Uri server, IReadOnlyList<(string Path, byte[] Head)> heads, byte[][] forms, int first)
{
    private readonly int[] revisions = [first, .. heads.Skip(1).Select(_ => 2)];

    /// <summary>The revision that each case has reached by what the server acknowledged.</summary>
    public IReadOnlyList<int> Revisions => revisions;

    /// <summary>How long each save took, in milliseconds.</summary>
    public List<double> Times { get; } = [];

    /// <summary>Time of the processor that this client itself took, in seconds.</summary>
    public double Processor { get; private set; }

    public static byte[] Head(Uri server, string path, string cookies) => Encoding.ASCII.GetBytes(
        $"POST {path} HTTP/1.1\r\nHost: {server.Authority}\r\nOrigin: {server.GetLeftPart(UriPartial.Authority)}\r\nSec-Fetch-Site: "
            + $"same-origin\r\nSec-Fetch-Mode: navigate\r\nAccept: text/html\r\nCookie: {cookies}\r\nContent-Type: "
            + "application/x-www-form-urlencoded\r\nContent-Length: ");

    /// <summary>Saves until the time is over, on a thread of its own.</summary>
    public Task Save(Stopwatch watch, double seconds) => Task.Factory.StartNew(
        () =>
        {
            using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            socket.Connect(IPAddress.Loopback, server.Port);
            var buffer = new byte[64 * 1024];
            var before = OwnProcessorTime();
            for (var turn = 0; watch.Elapsed.TotalSeconds < seconds; turn++)
            {
                var @case = turn % heads.Count;
                var start = Stopwatch.GetTimestamp();
                Send(socket, buffer, @case);
                Acknowledge(socket, buffer, @case);
                revisions[@case]++;
                Times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            Processor += OwnProcessorTime() - before;
        },
        CancellationToken.None,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);

    private void Send(Socket socket, byte[] buffer, int @case)
    {
        var form = forms[revisions[@case] % 2];
        Span<byte> revision = stackalloc byte[24];
        Encoding.ASCII.TryGetBytes(string.Create(CultureInfo.InvariantCulture, $"revision={revisions[@case]}&"), revision, out var written);
        var head = heads[@case].Head;
        head.CopyTo(buffer, 0);
        var length = head.Length
            + Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{written + form.Length}\r\n\r\n"), buffer.AsSpan(head.Length));
        revision[..written].CopyTo(buffer.AsSpan(length));
        form.CopyTo(buffer, length + written);
        for (var (sent, all) = (0, length + written + form.Length); sent < all;)
        {
            sent += socket.Send(buffer.AsSpan(sent, all - sent));
        }
    }

    /// <summary>A save is acknowledged by leading back to the page of the case; a page in its place says what was refused.</summary>
    private void Acknowledge(Socket socket, byte[] buffer, int @case)
    {
        var read = 0;
        do
        {
            var some = socket.Receive(buffer.AsSpan(read));
            read += some > 0 ? some : throw new InvalidOperationException("The server closed the connection.");
        }
        while (!buffer.AsSpan(0, read).EndsWith("\r\n\r\n"u8));

        var answer = buffer.AsSpan(0, read);
        if (!answer.StartsWith("HTTP/1.1 302"u8)
            || answer.IndexOf(Encoding.ASCII.GetBytes($"Location: {heads[@case].Path}\r\n")) < 0
            || answer.IndexOf("Content-Length: 0\r\n"u8) < 0)
        {
            throw new InvalidOperationException($"A save was not acknowledged: {Encoding.UTF8.GetString(answer)}");
        }
    }

    /// <summary>Linux counts it for each thread, in nanoseconds.</summary>
    private static double OwnProcessorTime() => long.Parse(File.ReadAllText("/proc/thread-self/schedstat").Split(' ')[0], CultureInfo.InvariantCulture) / 1e9;
}
