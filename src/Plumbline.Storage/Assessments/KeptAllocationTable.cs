using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Assessments;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Caseloads;

namespace Plumbline.Storage.Assessments;

/// <summary>How allocations are kept: found by reader first, as every page of a case asks.</summary>
internal sealed class KeptAllocationTable : IEntityTypeConfiguration<KeptAllocation>
{
    public void Configure(EntityTypeBuilder<KeptAllocation> builder)
    {
        builder.ToTable("allocations").HasKey(allocation => allocation.Id);
        builder.Property(allocation => allocation.Id).ValueGeneratedNever();
        builder.Property(allocation => allocation.InspectionId).HasMaxLength(100);
        builder.Property(allocation => allocation.CaseId).HasMaxLength(100);
        builder.Property(allocation => allocation.By).HasMaxLength(100);
        builder.Property(allocation => allocation.Purpose).HasMaxLength(20).HasConversion(purpose => purpose.Code(), text => Purposes.FromCode(text)!.Value);
        builder.HasIndex(allocation => new { allocation.AccountId, allocation.InspectionId });
        builder.HasIndex(allocation => new { allocation.InspectionId, allocation.CaseId, allocation.Purpose }).IsUnique().HasFilter("ended_at is null");
        builder.HasOne<Account>().WithMany().HasForeignKey(allocation => allocation.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<KeptCase>().WithMany().HasForeignKey(allocation => new { allocation.InspectionId, allocation.CaseId });
    }
}
