// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/desktop.h"

#include "app/desktop/shopsession.h"
#include "app/programfiles.h"
#include "models/duplicates/duplicatecentre.h"
#include "storage/backup/backups.h"
#include "ui/base/dialogs.h"
#include "ui/base/messagebar.h"
#include "ui/settings/shopfields.h"
#include "ui/shell/formdesk.h"
#include "ui/start/firststart.h"
#include "ui/start/startwindow.h"

#include <QtCore/QEvent>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

const QString lastFileKey = programfiles::lastShopKey;
const QString languageKey = programfiles::languageKey;
constexpr auto patience = std::chrono::milliseconds(200);

} // namespace

Desktop::Desktop(const DesktopServices &services, const Options &options, QObject *parent)
    : QObject(parent), m_services(services), m_options(options), m_opener(services.clock)
{
    m_language.load(options.language.isEmpty() ? services.store.value(languageKey).toString() : options.language);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &Desktop::showStartWindow);
    connect(&m_opener, &ShopOpener::opened, this, &Desktop::showOpened);
    connect(&m_opener, &ShopOpener::failed, this, &Desktop::showFailure);
    makeStartWindow();
}

Desktop::~Desktop() = default;

void Desktop::makeStartWindow()
{
    m_start = std::make_unique<StartWindow>();
    m_start->installEventFilter(this);
    FirstStart *first = m_start->firstStart();
    connect(first, &FirstStart::demoChosen, this, &Desktop::openDemo);
    connect(first, &FirstStart::openChosen, this, &Desktop::chooseFile);
    connect(first, &FirstStart::emptyChosen, this, [this](const Shop &shop) { createFile(freeFile(), shop); });
    connect(first, &FirstStart::importChosen, this, [this](const Shop &shop) {
        m_importNext = true;
        createFile(freeFile(), shop);
    });
    connect(m_start.get(), &StartWindow::openRequested, this, &Desktop::chooseFile);
    connect(m_start.get(), &StartWindow::newRequested, this, [this] { m_start->showFirstStart(); });
    connect(m_start.get(), &StartWindow::retryRequested, this, [this] { openFile(m_opener.file()); });
    connect(m_start.get(), &StartWindow::restoreRequested, this, &Desktop::chooseBackup);
}

void Desktop::start()
{
    const QString last = m_services.store.value(lastFileKey).toString();
    if (m_options.demo) {
        openDemo();
    } else if (!m_options.database.isEmpty()) {
        openFile(m_options.database);
    } else if (!last.isEmpty()) {
        openFile(last);
    } else if (const QString usual = programfiles::usualShop(m_services.dataFolder); QFileInfo::exists(usual)) {
        openFile(usual); // the command line has made it
    } else {
        m_start->showFirstStart();
        showStartWindow();
    }
}

void Desktop::openFile(const QString &file)
{
    wait(tr("Opening your shop."));
    m_opener.open(file);
}

void Desktop::createFile(const QString &file, const Shop &shop)
{
    wait(tr("Setting up your shop."));
    m_opener.open(file, shop);
}

void Desktop::openDemoIn(const QString &folder)
{
    wait(tr("Opening the demo shop. The first time, its history is made up."));
    m_opener.openDemo(folder + u"/demo.regulars"_s);
}

void Desktop::wait(const QString &sentence)
{
    if (!m_start->isVisible() && !m_session)
        m_patience.start();
    m_start->showWaiting(sentence);
}

void Desktop::showStartWindow()
{
    m_patience.stop();
    if (!m_hidden)
        m_start->show();
}

void Desktop::showOpened()
{
    m_session.reset();
    startSession(m_opener.take());
    m_session->window().showPage(u"today"_s); // each day begins there
    if (!m_options.demo)
        m_services.store.setValue(lastFileKey, m_session->file());
    if (std::exchange(m_restored, false))
        m_session->window().messages()->show(
            {tr("The backup is restored. The state before it is kept as a backup, too."), Tone::Good, {}, {}, {}});
    if (std::exchange(m_importNext, false))
        m_session->whenOpen([session = m_session.get()] { session->forms().importOrders(); });
}

void Desktop::startSession(OpenShop shop)
{
    const SessionServices services{m_services.clock,   m_services.theme,
                                   m_services.store,   m_tasks,
                                   m_services.dialogs, m_services.store.value(languageKey).toString(),
                                   m_services.notifier};
    m_session = std::make_unique<ShopSession>(std::move(shop), services);
    // What a page asks for may end the session that the page belongs to: only after the page is done.
    const auto later = Qt::QueuedConnection;
    connect(m_session.get(), &ShopSession::closed, this, &Desktop::finished);
    connect(m_session.get(), &ShopSession::languageChosen, this, &Desktop::setLanguage, later);
    connect(m_session.get(), &ShopSession::openRequested, this, &Desktop::openFile, later);
    connect(
        m_session.get(), &ShopSession::ownShopRequested, this,
        [this] {
            m_session.reset();
            m_services.store.remove(lastFileKey);
            m_start->showFirstStart();
            showStartWindow();
        },
        later);
    connect(
        m_session.get(), &ShopSession::newRequested, this,
        [this](const QString &file) {
            if (!QFileInfo::exists(file))
                createFile(file, suggestedShop());
            else
                openFile(file);
        },
        later);
    connect(
        m_session.get(), &ShopSession::restoreConfirmed, this,
        [this](const QString &backup) { restore(backup, m_session->file()); }, later);
    m_patience.stop();
    if (!m_hidden)
        m_session->window().show();
    m_start->hide();
    // Also with another window on the same shop: the one before may have given its backup up.
    if (!m_hidden && !m_options.measureStart) {
        m_session->backups().makeDaily();
        m_session->duplicates().searchWhenDue();
        m_session->noteHealth();
    }
    Q_EMIT sessionStarted();
}

void Desktop::showFailure(const Error &error)
{
    m_patience.stop();
    m_importNext = m_restored = false;
    qWarning("A shop could not be opened: error %d, %s", static_cast<int>(error.code), qPrintable(error.detail));
    m_session.reset();
    m_start->showFailure(m_opener.file(), error);
    showStartWindow();
    Q_EMIT failed(error);
}

void Desktop::setLanguage(const QString &code)
{
    m_services.store.setValue(languageKey, code);
    m_language.load(code);
    const bool startShown = m_start->isVisible();
    makeStartWindow();
    if (m_session) {
        // The old window and the new one each have a turn of the event loop to themselves.
        const auto shop = std::make_shared<OpenShop>(m_session->release());
        m_session.reset();
        QMetaObject::invokeMethod(
            this, [this, shop] { startSession(std::move(*shop)); }, Qt::QueuedConnection);
    } else if (startShown) {
        m_start->showFirstStart();
        showStartWindow();
    }
}

void Desktop::restore(const QString &backup, const QString &file)
{
    m_session.reset();
    m_restored = true;
    wait(tr("Restoring the backup."));
    m_opener.restore(backup, file);
}

void Desktop::chooseFile()
{
    const FileRequest request{tr("Open a shop"), tr("Shops (*.regulars);;All files (*)"), m_services.dataFolder, {}};
    m_services.dialogs.openFile(m_start.get(), request, [this](const QString &file) { openFile(file); });
}

void Desktop::chooseBackup()
{
    const QString file = m_opener.file();
    const FileRequest request{tr("Restore a backup"), tr("Shops (*.regulars);;All files (*)"), Backups(file).folder(), {}};
    m_services.dialogs.openFile(m_start.get(), request, [this, file](const QString &backup) { restore(backup, file); });
}

QString Desktop::freeFile() const
{
    QString file = programfiles::usualShop(m_services.dataFolder);
    for (int number = 2; QFileInfo::exists(file); ++number)
        file = m_services.dataFolder + u"/shop-%1.regulars"_s.arg(number);
    return file;
}

bool Desktop::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_start.get() && event->type() == QEvent::Close && !m_session)
        Q_EMIT finished();
    return QObject::eventFilter(watched, event);
}

} // namespace regulars
