class Closing:
    def __init__(self, post, sync):
        pass
