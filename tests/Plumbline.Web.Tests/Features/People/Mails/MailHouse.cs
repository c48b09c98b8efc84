using System.Buffers;
using System.Net;
using System.Net.Sockets;
using MimeKit;
using SmtpServer;
using SmtpServer.ComponentModel;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace Plumbline.Web.Tests.Features.People.Mails;

/// <summary>A real SMTP server on a port of this machine, that keeps what it takes.</summary>
internal sealed class MailHouse : IAsyncDisposable
{
    private const int FirstPort = 20_000;
    private const int Ports = 10_000;

    private static int asked;

    private readonly CancellationTokenSource stop = new();
    private readonly List<MimeMessage> taken = [];
    private readonly SemaphoreSlim arrived = new(0);
    private readonly Task running;

    private MailHouse(int port)
    {
        Port = port;
        var services = new ServiceProvider();
        services.Add(new Store(this));
        var options = new SmtpServerOptionsBuilder().ServerName("localhost")
            .Endpoint(endpoint => endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, port))).Build();
        running = new SmtpServer.SmtpServer(options, services).StartAsync(stop.Token);
    }

    public int Port { get; }

    public string Address => $"smtp://127.0.0.1:{Port}";

    public IReadOnlyList<MimeMessage> Taken => taken;

    /// <summary>Whether it refuses whatever comes.</summary>
    public bool IsFull { get; set; }

    /// <summary>What happens while a mail is on its way, before the server says yes; false when it then says no.</summary>
    public Func<Task<bool>> Meanwhile { get; set; } = () => Task.FromResult(true);

    /// <summary>Ends once it has taken so many.</summary>
    public async Task<IReadOnlyList<MimeMessage>> Until(int count)
    {
        while (taken.Count < count)
        {
            await arrived.WaitAsync(TestContext.Current.CancellationToken);
        }

        return taken;
    }

    public static MailHouse Open(int? port = null) => new(port ?? FreePort());

    /// <summary>A port on which nobody listens, outside those that the system gives away, so that nobody else is given it meanwhile.</summary>
    public static int FreePort()
    {
        while (true)
        {
            var port = FirstPort + ((Environment.ProcessId * 61) + Interlocked.Increment(ref asked)) % Ports;
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Somebody listens there: the next.
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();
        arrived.Dispose();
    }

    private sealed class Store(MailHouse house) : MessageStore
    {
        public override async Task<SmtpResponse> SaveAsync(
            ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
        {
            if (!await house.Meanwhile() || house.IsFull)
            {
                return SmtpResponse.SizeLimitExceeded;
            }

            house.taken.Add(await MimeMessage.LoadAsync(new MemoryStream(buffer.ToArray()), CancellationToken.None));
            house.arrived.Release();
            return SmtpResponse.Ok;
        }
    }
}
