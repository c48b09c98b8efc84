using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Inspections;

namespace Plumbline.Storage.Accounts;

/// <summary>How assignments are kept: found by person first, as every request asks.</summary>
internal sealed class AssignmentTable : IEntityTypeConfiguration<Assignment>
{
    public void Configure(EntityTypeBuilder<Assignment> builder)
    {
        builder.ToTable("assignments").HasKey(assignment => new { assignment.AccountId, assignment.InspectionId, assignment.Role });
        builder.Property(assignment => assignment.InspectionId).HasMaxLength(100);
        builder.Property(assignment => assignment.Role).HasMaxLength(20).HasConversion(role => role.Code(), text => RoleCodes.FromCode(text)!.Value);
        builder.HasIndex(assignment => assignment.InspectionId);
        builder.HasOne<KeptInspection>().WithMany().HasForeignKey(assignment => assignment.InspectionId);
        builder.HasOne<Account>().WithMany().HasForeignKey(assignment => assignment.AccountId);
    }
}
