using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Plumbline.Storage.Publications;

/// <summary>How approvals are kept; those of an edition that is opened again go with it, and the audit trail says that there were some.</summary>
internal sealed class KeptApprovalTable : IEntityTypeConfiguration<KeptApproval>
{
    public void Configure(EntityTypeBuilder<KeptApproval> builder)
    {
        builder.ToTable("report_approvals").HasKey(approval => new { approval.InspectionId, approval.Edition, approval.Number });
        builder.Property(approval => approval.InspectionId).HasMaxLength(100);
        builder.Property(approval => approval.By).HasMaxLength(100);
        builder.Property(approval => approval.Secret).HasMaxLength(32);
        builder.HasOne<KeptEdition>().WithMany().HasForeignKey(approval => new { approval.InspectionId, approval.Edition });
    }
}
