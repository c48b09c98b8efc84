using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Plumbline.Storage.Accounts;

/// <summary>What the library of sign-in is told about its tables, wherever they are opened from.</summary>
internal static class StoreOptions
{
    /// <summary>With the third version of the tables come passkeys. The library reads the version from here and from nowhere else.</summary>
    public static IServiceProvider Provider { get; } = new ServiceCollection()
        .Configure<IdentityOptions>(identity => identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
        .BuildServiceProvider();
}
