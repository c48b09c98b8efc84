using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Plumbline.Storage.Ledger;

/// <summary>How the audit trail is kept.</summary>
internal sealed class KeptAuditTable : IEntityTypeConfiguration<KeptAudit>
{
    public void Configure(EntityTypeBuilder<KeptAudit> builder)
    {
        builder.ToTable(LedgerGuards.Audit).HasKey(audit => audit.Id);
        builder.Property(audit => audit.By).HasMaxLength(100);
        builder.Property(audit => audit.InspectionId).HasMaxLength(100);
        builder.Property(audit => audit.Action).HasMaxLength(100);
        builder.Property(audit => audit.Subject).HasMaxLength(200);
        builder.HasIndex(audit => new { audit.InspectionId, audit.At });
        builder.HasIndex(audit => audit.At);
        builder.HasIndex(audit => new { audit.By, audit.At });
        builder.HasIndex(audit => new { audit.Subject, audit.At });
    }
}
