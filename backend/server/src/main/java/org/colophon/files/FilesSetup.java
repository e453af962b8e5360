package org.colophon.files;

import org.colophon.files.media.PicturePreview;
import org.colophon.files.vault.FolderBlobStore;
import org.colophon.files.vault.KeyEncryption;
import org.colophon.files.vault.KeyFile;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module's parts together: a folder for the bytes and a file for the register's key. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FilesSettings.class)
class FilesSetup {

    @Bean
    BlobStore blobStore(FilesSettings settings) {
        return new FolderBlobStore(settings.data().resolve("files"));
    }

    @Bean
    KeyEncryption keyEncryption(FilesSettings settings) {
        return new KeyFile(settings.data().resolve("keys"), "deposit.key");
    }

    @Bean
    PicturePreview picturePreview(FilesSettings settings) {
        return new PicturePreview(settings.files().previewPixels());
    }
}
