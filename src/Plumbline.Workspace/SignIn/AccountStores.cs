using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.SignIn;

/// <summary>That accounts, and the keys by which cookies and links are made, are kept with all else.</summary>
public static class AccountStores
{
    public static IdentityBuilder InTables(this IdentityBuilder accounts) => accounts.AddEntityFrameworkStores<PlumblineDb>();

    public static IDataProtectionBuilder InTables(this IDataProtectionBuilder keys) => keys.PersistKeysToDbContext<PlumblineDb>();
}
