using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Inspections.Access;

namespace Plumbline.Storage.Accounts;

/// <summary>How an account is kept.</summary>
internal sealed class AccountColumns : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.Property(account => account.HomeArea).HasMaxLength(200);
        builder.Property(account => account.Roles).HasMaxLength(200).HasConversion(
            roles => string.Join(' ', roles.Select(role => role.Code())),
            text => RolesIn(text),
            new ValueComparer<IReadOnlyList<Role>>(
                (one, other) => one!.SequenceEqual(other!),
                roles => roles.Aggregate(0, (hash, role) => HashCode.Combine(hash, role)),
                roles => roles.ToList()));
    }

    internal static IReadOnlyList<Role> RolesIn(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(RoleCodes.FromCode).OfType<Role>()];
}
