using System.Globalization;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Plumbline.Storage.Accounts;

/// <summary>The tables of sign-in, named in our words instead of the library's.</summary>
internal static class AccountTables
{
    public static void Name(ModelBuilder builder)
    {
        builder.Entity<Account>(account =>
        {
            account.ToTable("accounts");
            account.Property(person => person.DisplayName).HasMaxLength(200);
            account.HasIndex(person => person.NormalizedUserName).HasDatabaseName("ix_accounts_normalized_user_name");
            account.HasIndex(person => person.NormalizedEmail).HasDatabaseName("ix_accounts_normalized_email");
        });
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("account_claims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("account_logins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("account_tokens");
        builder.Entity<IdentityUserPasskey<Guid>>(passkey =>
        {
            passkey.ToTable("account_passkeys");
            // The same text on both engines, so that a backup of one restores into the other.
            passkey.OwnsOne(key => key.Data, data =>
            {
                data
                    .Property(key => key.CreatedAt)
                    .HasConversion(
                        instant => instant.ToString("O", CultureInfo.InvariantCulture), text => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture));
                data.Property(key => key.PublicKey).HasConversion(bytes => Convert.ToBase64String(bytes), text => Convert.FromBase64String(text));
                data.Property(key => key.AttestationObject).HasConversion(bytes => Convert.ToBase64String(bytes), text => Convert.FromBase64String(text));
                data.Property(key => key.ClientDataJson).HasConversion(bytes => Convert.ToBase64String(bytes), text => Convert.FromBase64String(text));
            });
        });
        builder.Entity<DataProtectionKey>().ToTable("data_protection_keys");
    }
}
