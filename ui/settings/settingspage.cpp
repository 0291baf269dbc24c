// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspage.h"

#include "models/base/commandrunner.h"
#include "models/fields/fieldsview.h"
#include "models/people/shopcommands.h"
#include "models/people/shopview.h"
#include "models/people/signin.h"
#include "ui/alerts/alertscard.h"
#include "ui/base/dialogs.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/language.h"
#include "ui/base/messagebar.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/textlabel.h"
#include "ui/customers/tagscard.h"
#include "ui/exchange/exportscard.h"
#include "ui/fields/fieldscard.h"
#include "ui/mail/mailcard.h"
#include "ui/people/peoplecard.h"
#include "ui/settings/backupscard.h"
#include "ui/settings/shopfields.h"
#include "ui/shell/mainwindow.h"
#include "ui/sla/servicelevelscard.h"
#include "ui/tickets/supportdeskcard.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int widestCard = 720;

QGridLayout *rowsOf(Card *card)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::m);
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    return grid;
}

void addRow(QGridLayout *grid, const QString &text, QWidget *editor)
{
    const int row = grid->rowCount();
    auto *label = new TextLabel(text, FontRole::Body, ColourRole::Muted);
    label->setBuddy(editor);
    label->setFixedWidth(140);
    editor->setAccessibleName(text);
    grid->addWidget(label, row, 0);
    grid->addWidget(editor, row, 1, Qt::AlignLeading);
}

} // namespace

SettingsPage::SettingsPage(const SettingsServices &services, QWidget *parent) : QWidget(parent), m_services(services) {}

// Few look at the settings, and the window is there sooner without them.
void SettingsPage::setVisible(bool visible)
{
    // A window that is only being built has enough to do; it asks for them right after.
    if (visible && window()->isVisible())
        createContent();
    else if (visible)
        QMetaObject::invokeMethod(this, &SettingsPage::createContent, Qt::QueuedConnection);
    QWidget::setVisible(visible);
}

void SettingsPage::createContent()
{
    if (m_content)
        return;
    auto *content = new QWidget(this);
    m_content = content;
    content->installEventFilter(this);
    auto *backups = new BackupsCard(m_services.backups, m_services.formatting, m_services.dialogs, content);
    connect(backups, &BackupsCard::restoreConfirmed, this, &SettingsPage::restoreConfirmed);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(new TextLabel(tr("Settings"), FontRole::PageTitle, ColourRole::Text, content));
    auto *people = new PeopleCard({m_services.commands, m_services.signIn, m_services.dialogs, m_services.messages},
                                  content);
    auto *tags = new TagsCard(
        {m_services.database, m_services.commands, m_services.formatting, m_services.dialogs, m_services.messages}, content);
    auto *fields = new FieldsCard(
        {m_services.commands, m_services.fields, m_services.signIn, m_services.dialogs, m_services.messages}, content);
    auto *mail = new MailCard({m_services.commands, m_services.mail, m_services.signIn, m_services.formatting,
                               m_services.dialogs, m_services.messages},
                              content);
    auto *desk = new SupportDeskCard(
        {m_services.database, m_services.commands, m_services.signIn, m_services.dialogs, m_services.messages}, content);
    auto *levels = new ServiceLevelsCard({m_services.database, m_services.commands, m_services.formatting, m_services.signIn,
                                          m_services.store, m_services.dialogs, m_services.messages, m_services.forms},
                                         content);
    auto *alerts = new AlertsCard(
        {m_services.database, m_services.commands, m_services.formatting, m_services.signIn, m_services.forms}, content);
    auto *exports = new ExportsCard(m_services.database, m_services.signIn, m_services.formatting, content);
    QWidget *shop = createShop();
    QWidget *file = createFile();
    m_managed = {shop, file, backups};
    for (QWidget *card : {shop, createLook(), static_cast<QWidget *>(fields), static_cast<QWidget *>(tags),
                          static_cast<QWidget *>(people), createLoyalty(), static_cast<QWidget *>(desk),
                          static_cast<QWidget *>(levels), static_cast<QWidget *>(alerts), static_cast<QWidget *>(mail), file,
                          static_cast<QWidget *>(backups), static_cast<QWidget *>(exports), createAbout()}) {
        card->setMaximumWidth(widestCard);
        column->addWidget(card);
    }
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    showMade();
    connect(&m_services.signIn, &SignIn::changed, this, &SettingsPage::followRights);
    connect(&m_services.fields, &FieldsView::changed, this, &SettingsPage::followRights);
    followRights();
}

// A scrolled page asks its content for the least height, which knows nothing of broken lines.
void SettingsPage::giveRoom()
{
    if (!m_content)
        return;
    const int room = std::min(width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent), widestCard + 2 * space::xl);
    m_content->setMinimumHeight(m_content->layout()->totalHeightForWidth(room));
}

bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    // A card became longer or shorter.
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &SettingsPage::giveRoom, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    giveRoom();
}

void SettingsPage::followRights()
{
    QMetaObject::invokeMethod(this, &SettingsPage::giveRoom, Qt::QueuedConnection);
    for (QWidget *card : std::as_const(m_managed))
        card->setEnabled(m_services.signIn.may(Right::Manage));
}

QWidget *SettingsPage::createShop()
{
    auto *card = new Card(tr("Your shop"), this);
    m_shop = new ShopFields(2, card);
    card->body()->addWidget(m_shop);
    const auto fill = [this] {
        if (m_services.shop.value())
            m_shop->setShop(m_services.shop.shop());
    };
    connect(&m_services.shop, &EntityViewBase::changed, m_shop, fill);
    connect(m_shop, &ShopFields::settled, this, &SettingsPage::saveShop);
    fill();
    return card;
}

void SettingsPage::saveShop()
{
    const Shop before = m_services.shop.shop();
    const Shop entered = m_shop->shop();
    if (!m_services.shop.value() || !m_shop->validate() || entered == before)
        return;
    const auto save = [this, entered] {
        m_services.commands.run(SaveShop{entered}, this, [this](const auto &answer) {
            if (!answer)
                m_services.messages.show({errorText(answer.error()), Tone::Danger, {}, {}, answer.error().detail});
        });
    };
    if (entered.currency == before.currency || m_services.shop.customers() == 0) {
        save();
        return;
    }
    Question question;
    question.title = tr("Another currency");
    question.text = tr("Show all figures in %1 from now on?").arg(entered.currency.code());
    question.details = tr("Amounts that were recorded in %1 are not converted.").arg(before.currency.code());
    question.choices = {tr("Change the currency")};
    m_shop->setShop(before);
    m_services.dialogs.ask(this, question, [save](int) { save(); });
}

QWidget *SettingsPage::createLook()
{
    auto *card = new Card(tr("Language, look and keys"), this);
    auto *language = new QComboBox(card);
    language->setObjectName(u"language"_s);
    language->addItem(tr("As the system has it"), QString());
    for (const Language &each : availableLanguages())
        language->addItem(each.name, each.code);
    language->setCurrentIndex(std::max(0, language->findData(m_services.language)));
    auto *look = new SegmentedControl(card);
    look->setObjectName(u"theme"_s);
    for (const QString &text : {tr("As the system"), tr("Light"), tr("Dark")})
        look->addSegment(text);
    const auto follow = [this, look] {
        const QSignalBlocker quiet(look);
        look->setCurrentIndex(static_cast<int>(m_services.theme.mode()));
    };
    connect(&m_services.theme, &Theme::changed, look, follow);
    follow();
    QGridLayout *rows = rowsOf(card);
    addRow(rows, tr("Language"), language);
    addRow(rows, tr("Colours"), look);
    auto *keys = new QPushButton(tr("Keyboard shortcuts…"), card);
    keys->setObjectName(u"shortcuts"_s);
    addRow(rows, tr("Keys"), keys);
    connect(keys, &QPushButton::clicked, this, &SettingsPage::shortcutsRequested);
    connect(language, &QComboBox::activated, this, [this, language, current = language->currentIndex()](int chosen) {
        language->setCurrentIndex(current); // until the switch, which may be declined, makes a new page
        Q_EMIT languageChosen(language->itemData(chosen).toString());
    });
    connect(look, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        const auto mode = static_cast<ThemeMode>(index);
        storeThemeMode(m_services.store, mode);
        m_services.theme.setMode(mode);
    });
    return card;
}

QWidget *SettingsPage::createFile()
{
    auto *card = new Card(tr("The shop's file"), this);
    auto *place = new TextLabel(QDir::toNativeSeparators(m_services.databaseFile), FontRole::Body, ColourRole::Text, card);
    place->setElided(true);
    auto *hint = new TextLabel(
        tr("Everything about your shop is in this one file. To move to another computer, copy it there."), FontRole::Small,
        ColourRole::Muted, card);
    hint->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    const auto add = [&](const QString &text, const QString &name, auto pressed) {
        auto *button = new QPushButton(text, card);
        button->setObjectName(name);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, pressed);
    };
    const QString filter = tr("Shops (*.regulars);;All files (*)");
    add(tr("Open another shop…"), u"open_file"_s, [this, filter] {
        m_services.dialogs.openFile(this, {tr("Open a shop"), filter, QFileInfo(m_services.databaseFile).path(), {}},
                                    [this](const QString &file) { Q_EMIT openRequested(file); });
    });
    add(tr("New shop…"), u"new_file"_s, [this, filter] {
        m_services.dialogs.saveFile(
            this, {tr("A file for the new shop"), filter, QFileInfo(m_services.databaseFile).path(), u"regulars"_s},
            [this](const QString &file) { Q_EMIT newRequested(file); });
    });
    add(tr("Show in folder"), u"show_file"_s,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_services.databaseFile).path())); });
    buttons->addStretch();
    card->body()->setSpacing(space::m);
    card->body()->addWidget(place);
    card->body()->addWidget(hint);
    card->body()->addLayout(buttons);
    return card;
}

QWidget *SettingsPage::createLoyalty()
{
    auto *card = new Card(tr("Loyalty"), this);
    auto *hint = new TextLabel(tr("Points, rules and tiers are set up on the page “Loyalty”."), FontRole::Body,
                               ColourRole::Muted, card);
    hint->setWordWrap(true);
    auto *open = new QPushButton(tr("Rules and tiers…"), card);
    open->setObjectName(u"open_loyalty"_s);
    connect(open, &QPushButton::clicked, this, &SettingsPage::loyaltyRequested);
    card->body()->setSpacing(space::m);
    card->body()->addWidget(hint);
    card->body()->addWidget(open, 0, Qt::AlignLeading);
    return card;
}

QWidget *SettingsPage::createAbout()
{
    auto *card = new Card(tr("About Regulars"), this);
    const auto add = [card](const QString &text, ColourRole colour) {
        auto *label = new TextLabel(text, FontRole::Body, colour, card);
        label->setWordWrap(true);
        label->setOpenExternalLinks(true);
        label->setTextInteractionFlags(Qt::TextBrowserInteraction);
        card->body()->addWidget(label);
    };
    card->body()->setSpacing(space::s);
    add(tr("Version %1. Free software under the GNU General Public License, version 3 or later; without any warranty.")
            .arg(QCoreApplication::applicationVersion()),
        ColourRole::Text);
    add(tr("Built on Qt %1 (LGPL 3), SQLite (public domain), libphonenumber (Apache 2.0) with Protocol Buffers (BSD), "
           "libical (MPL 2.0), GMime (LGPL 2.1) with GLib (LGPL 2.1), libcurl (curl licence), QtKeychain (BSD), libsodium (ISC), "
           "libxlsxwriter (BSD), libzip (BSD) and tl::expected (CC0).")
            .arg(QLatin1StringView(qVersion())),
        ColourRole::Muted);
    return card;
}

void SettingsPage::showMade()
{
    connect(&m_services.backups, &BackupCentre::made, this, [this](const Backup &backup) {
        if (backup.reason == BackupReason::Manual)
            m_services.messages.show({tr("The backup is made and checked."), Tone::Good, {}, {}, {}});
    });
    connect(&m_services.backups, &BackupCentre::failed, this, [this](const Error &error) {
        m_services.messages.show(
            {tr("The backup failed. %1").arg(errorText(error)), Tone::Danger, {}, {}, error.detail, {}});
    });
}

} // namespace regulars
