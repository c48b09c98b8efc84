namespace Plumbline.Web.Hosting;

/// <summary>What the person who starts the server decides.</summary>
/// <param name="Data">The folder that holds what the server keeps; made when it is not there.</param>
public sealed record ServerSettings(string Data)
{
    /// <summary>Where the server listens.</summary>
    public string Address { get; init; } = "http://127.0.0.1:5080";

    /// <summary>The connection to a PostgreSQL database; null for the SQLite file in <see cref="Data"/>.</summary>
    public string? Database { get; init; }

    public IReadOnlySet<ServerRole> Roles { get; init; } = new HashSet<ServerRole> { ServerRole.Web, ServerRole.Worker };

    /// <summary>A folder with a folder for each report that everyone who reaches the server may read; null for none.</summary>
    public string? Reports { get; init; }
}
