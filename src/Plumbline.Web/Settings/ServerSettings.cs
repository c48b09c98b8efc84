namespace Plumbline.Web.Settings;

/// <summary>What the person who starts the server decides.</summary>
/// <param name="Data">The folder that holds what the server keeps; made when it is not there.</param>
public sealed record ServerSettings(string Data)
{
    /// <summary>Where the server listens.</summary>
    public string Address { get; init; } = "http://127.0.0.1:5080";

    /// <summary>Where people reach the server, which the links that they are given begin with; null when that is where it listens.</summary>
    public string? PublicAddress { get; init; }

    /// <summary>The connection to a PostgreSQL database; null for the SQLite file in <see cref="Data"/>.</summary>
    public string? Database { get; init; }

    public IReadOnlySet<ServerRole> Roles { get; init; } = new HashSet<ServerRole> { ServerRole.Web, ServerRole.Worker };

    /// <summary>A folder with a folder for each report that everyone who reaches the server may read; null for none.</summary>
    public string? Reports { get; init; }

    /// <summary>How long someone stays signed in without asking for anything.</summary>
    public TimeSpan IdleTime { get; init; } = TimeSpan.FromMinutes(60);

    /// <summary>How long someone stays signed in at the most.</summary>
    public TimeSpan LongestSession { get; init; } = TimeSpan.FromHours(12);

    /// <summary>How long the link of an invitation or of a new password can be used.</summary>
    public TimeSpan LinkTime { get; init; } = TimeSpan.FromDays(3);

    /// <summary>Whether anyone who reaches the server may enter as any role, to try it out. Only on this machine, and only with synthetic cases.</summary>
    public bool Demonstration { get; init; }

    /// <summary>How long a database may be silent before whoever waits is told so.</summary>
    public TimeSpan DatabasePatience { get; init; } = TimeSpan.FromSeconds(1.5);

    /// <summary>How many attempts to sign in one address may make in a minute. An office may stand behind one address.</summary>
    public int SignInsAMinute { get; init; } = 30;
}
