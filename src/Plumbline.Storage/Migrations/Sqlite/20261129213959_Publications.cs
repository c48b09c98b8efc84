using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Plumbline.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Publications : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // What was built before was not locked; it is built again when it is wanted.
            migrationBuilder.Sql("delete from report_files;");

            migrationBuilder.CreateTable(
                name: "editions",
                columns: table => new
                {
                    inspection_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    fingerprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    change_english = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    change_welsh = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    finished_at = table.Column<long>(type: "INTEGER", nullable: false),
                    finished_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_editions", x => new { x.inspection_id, x.number });
                    table.ForeignKey(
                        name: "fk_editions_inspections_inspection_id",
                        column: x => x.inspection_id,
                        principalTable: "inspections",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "publications",
                columns: table => new
                {
                    inspection_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    stage = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    change_english = table.Column<string>(type: "TEXT", nullable: true),
                    change_welsh = table.Column<string>(type: "TEXT", nullable: true),
                    release_at = table.Column<long>(type: "INTEGER", nullable: true),
                    early_asked_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    rehearsed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    rehearsal_faults = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    since = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_publications", x => x.inspection_id);
                    table.ForeignKey(
                        name: "fk_publications_inspections_inspection_id",
                        column: x => x.inspection_id,
                        principalTable: "inspections",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_drafts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    inspection_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    fingerprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: false),
                    sent_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_drafts", x => x.id);
                    table.ForeignKey(
                        name: "fk_report_drafts_inspections_inspection_id",
                        column: x => x.inspection_id,
                        principalTable: "inspections",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "edition_files",
                columns: table => new
                {
                    inspection_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    path = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_edition_files", x => new { x.inspection_id, x.edition, x.path });
                    table.ForeignKey(
                        name: "fk_edition_files_editions_inspection_id_edition",
                        columns: x => new { x.inspection_id, x.edition },
                        principalTable: "editions",
                        principalColumns: new[] { "inspection_id", "number" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "releases",
                columns: table => new
                {
                    inspection_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    key = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    withdrawn_at = table.Column<long>(type: "INTEGER", nullable: true),
                    withdrawn_why_english = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    withdrawn_why_welsh = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_releases", x => new { x.inspection_id, x.edition });
                    table.ForeignKey(
                        name: "fk_releases_editions_inspection_id_edition",
                        columns: x => new { x.inspection_id, x.edition },
                        principalTable: "editions",
                        principalColumns: new[] { "inspection_id", "number" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_approvals",
                columns: table => new
                {
                    inspection_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    secret = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_approvals", x => new { x.inspection_id, x.edition, x.number });
                    table.ForeignKey(
                        name: "fk_report_approvals_editions_inspection_id_edition",
                        columns: x => new { x.inspection_id, x.edition },
                        principalTable: "editions",
                        principalColumns: new[] { "inspection_id", "number" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accuracy_points",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    inspection_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    draft_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    reference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    challenge = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    is_accepted = table.Column<bool>(type: "INTEGER", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    answered_at = table.Column<long>(type: "INTEGER", nullable: true),
                    answered_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accuracy_points", x => x.id);
                    table.ForeignKey(
                        name: "fk_accuracy_points_report_drafts_draft_id",
                        column: x => x.draft_id,
                        principalTable: "report_drafts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_draft_files",
                columns: table => new
                {
                    draft_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    path = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_draft_files", x => new { x.draft_id, x.path });
                    table.ForeignKey(
                        name: "fk_report_draft_files_report_drafts_draft_id",
                        column: x => x.draft_id,
                        principalTable: "report_drafts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_accuracy_points_draft_id",
                table: "accuracy_points",
                column: "draft_id");

            migrationBuilder.CreateIndex(
                name: "ix_accuracy_points_inspection_id_number",
                table: "accuracy_points",
                columns: new[] { "inspection_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_publications_stage_release_at",
                table: "publications",
                columns: new[] { "stage", "release_at" });

            migrationBuilder.CreateIndex(
                name: "ix_report_drafts_inspection_id",
                table: "report_drafts",
                column: "inspection_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accuracy_points");

            migrationBuilder.DropTable(
                name: "edition_files");

            migrationBuilder.DropTable(
                name: "publications");

            migrationBuilder.DropTable(
                name: "releases");

            migrationBuilder.DropTable(
                name: "report_approvals");

            migrationBuilder.DropTable(
                name: "report_draft_files");

            migrationBuilder.DropTable(
                name: "editions");

            migrationBuilder.DropTable(
                name: "report_drafts");
        }
    }
}
