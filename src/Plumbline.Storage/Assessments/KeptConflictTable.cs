using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Inspections;

namespace Plumbline.Storage.Assessments;

/// <summary>How declared conflicts are kept.</summary>
internal sealed class KeptConflictTable : IEntityTypeConfiguration<KeptConflict>
{
    public void Configure(EntityTypeBuilder<KeptConflict> builder)
    {
        builder.ToTable("declared_conflicts").HasKey(conflict => conflict.Id);
        builder.Property(conflict => conflict.Id).ValueGeneratedNever();
        builder.Property(conflict => conflict.InspectionId).HasMaxLength(100);
        builder.Property(conflict => conflict.Kind).HasMaxLength(20);
        builder.Property(conflict => conflict.Subject).HasMaxLength(200);
        builder.Property(conflict => conflict.Reason).HasMaxLength(2000);
        builder.HasIndex(conflict => new { conflict.InspectionId, conflict.AccountId });
        builder.HasOne<KeptInspection>().WithMany().HasForeignKey(conflict => conflict.InspectionId);
        builder.HasOne<Account>().WithMany().HasForeignKey(conflict => conflict.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
