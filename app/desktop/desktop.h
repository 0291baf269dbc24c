// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktop/options.h"
#include "app/desktop/shopopener.h"
#include "models/base/taskcentre.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/language.h"
#include "ui/base/theme.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace regulars {

class DesktopNotifier;
class Dialogs;
class ShopSession;
class StartWindow;

/// What the desktop program uses and does not own; all of it must outlive it.
struct DesktopServices
{
    const Clock &clock;
    Theme &theme;
    KeyValueStore &store;
    Dialogs &dialogs;
    QString dataFolder; ///< where new shops and the demo shop go
    DesktopNotifier *notifier = nullptr;
};

/// The desktop program: decides which shop is open and in which language, and shows the start window while none is.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    Desktop(const DesktopServices &services, const Options &options, QObject *parent = nullptr);
    ~Desktop() override;

    /// Opens what the options say, else the last shop or the usual one, else shows the first start.
    void start();
    void openFile(const QString &file);
    /// Asks for nothing: makes a new shop in the file.
    void createFile(const QString &file, const Shop &shop);
    void openDemo() { openDemoIn(m_services.dataFolder); }
    void openDemoIn(const QString &folder);

    /// Null while no shop is open.
    [[nodiscard]] ShopSession *session() const { return m_session.get(); }
    [[nodiscard]] StartWindow *startWindow() const { return m_start.get(); }
    [[nodiscard]] QString language() const { return m_language.code(); }
    void setLanguage(const QString &code);
    /// Windows are not shown; for drawing pictures.
    void setHidden(bool hidden) { m_hidden = hidden; }

Q_SIGNALS:
    /// A shop's window is there.
    void sessionStarted();
    void failed(const regulars::Error &error);
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeStartWindow();
    void showStartWindow();
    void wait(const QString &sentence);
    void showOpened();
    void startSession(OpenShop shop);
    void showFailure(const Error &error);
    void restore(const QString &backup, const QString &file);
    void chooseFile();
    void chooseBackup();
    [[nodiscard]] QString freeFile() const;

    DesktopServices m_services;
    Options m_options;
    LanguageLoader m_language;
    TaskCentre m_tasks;
    ShopOpener m_opener;
    QTimer m_patience; ///< only what takes longer gets a waiting page
    std::unique_ptr<StartWindow> m_start;
    std::unique_ptr<ShopSession> m_session;
    bool m_importNext = false;
    bool m_restored = false;
    bool m_hidden = false;
};

} // namespace regulars
