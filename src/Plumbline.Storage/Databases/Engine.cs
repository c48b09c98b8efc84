namespace Plumbline.Storage.Databases;

/// <summary>The database program that keeps the workspace.</summary>
public enum Engine
{
    /// <summary>One file in the data folder: the default.</summary>
    Sqlite,

    /// <summary>A server, for teams and for many web nodes.</summary>
    Postgres,
}
