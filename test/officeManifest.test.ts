import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";

test("Microsoft's own reader finds the add-in in manifest.xml", async () => {
  const info = await OfficeAddinManifest.readManifestFile(join(__dirname, "..", "manifest.xml"));
  expect(info).toMatchObject({
    id: "6f1c3a0e-52a7-4d19-9b7e-8c4d0e2f7a35",
    displayName: "INFO TCO",
    defaultLocale: "en-US",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    officeAppType: "TaskPaneApp",
  });
});
