import { i18n } from '#i18n';

/** What stays on the device, and what a page can learn all the same. */
export function PrivacySection() {
  return (
    <section id="privacy" aria-labelledby="privacy-heading">
      <h2 id="privacy-heading" class="title" tabIndex={-1}>
        {i18n.t('options.privacy')}
      </h2>
      <div class="panel privacy">
        <p>{i18n.t('options.privacyDevice')}</p>
        <p>{i18n.t('options.privacyPage')}</p>
      </div>
    </section>
  );
}
