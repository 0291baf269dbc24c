// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/mailcentre.h"
#include "models/mail/systemkeyring.h"

namespace regulars {

class MainWindow;

/// The mail of the window: what sends and fetches, and what it says when something went wrong or came in.
class MailWiring final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the window; `database` must outlive it.
    MailWiring(Database &database, MainWindow &window);

    [[nodiscard]] MailCentre &centre() { return m_centre; }

private:
    void showProblem(const MailProblem &problem);
    void showReport(const MailReport &report);

    MainWindow &m_window;
    SystemKeyring m_keyring;
    MailCentre m_centre;
};

} // namespace regulars
